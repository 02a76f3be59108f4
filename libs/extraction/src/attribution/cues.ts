/** The words that attribute, by how they take their content. */

/**
 * How a cue takes what is said:
 * - `speech`: a clause, a quotation, or the clause before it ("…, she said");
 * - `thought`: a clause, hardly ever a quotation;
 * - `commitment`: an infinitive ("vowed to leave");
 * - `request`: somebody and an infinitive, or a question;
 * - `judgement`: somebody or something judged ("criticised the deal").
 */
export type CueClass = 'speech' | 'thought' | 'commitment' | 'request' | 'judgement';

const BY_CLASS: Readonly<Record<CueClass, string>> = {
  speech:
    'say tell add note report argue announce state declare claim insist acknowledge explain recall reveal conclude warn predict indicate confirm admit suggest stress emphasize emphasise assert concede reiterate complain allege contend maintain reply respond remark observe comment tweet write joke boast lament testify estimate disclose caution charge rule put peg post accept quip shout exclaim continue repeat recommend imply signal underline underscore remind assure inform affirm answer declare counter deny recount muse quote retort interject profess proclaim opine pronounce show find demonstrate determine read point',
  thought:
    'believe think feel hope expect fear worry doubt suspect realize realise learn hear understand know wonder assume judge speculate conclude regard remember forecast anticipate project calculate',
  commitment:
    'promise vow pledge threaten plan want agree refuse decline intend propose aim seek swear undertake offer volunteer resolve hope',
  request: 'ask urge order demand request call encourage press beg implore appeal advise',
  judgement:
    'accuse criticize criticise praise denounce condemn describe dismiss reject blame slam blast mock decry tout assail deride hail endorse oppose cite express discuss question defend applaud welcome portray characterize characterise ridicule lambast laud decry commend attack rebuke chide bemoan voice',
};

const CLASSES: ReadonlyMap<string, CueClass> = new Map(
  (Object.entries(BY_CLASS) as [CueClass, string][])
    .reverse()
    .flatMap(([kind, lemmas]) => lemmas.split(' ').map((lemma): [string, CueClass] => [lemma, kind])),
);

/** Cues that name whom they are said to: "told reporters that". */
const WITH_RECIPIENT = new Set(
  'tell remind assure inform warn advise promise ask urge order request invite encourage instruct press beg implore'.split(
    ' ',
  ),
);
/** Cues that may stand before their subject: "said Merkel". */
const INVERTING = new Set(
  'say add note report write explain argue recall continue conclude tweet joke observe reply respond remark insist declare read ask quip answer claim'.split(
    ' ',
  ),
);
/** Cues that attribute only with a clause or quotation, for they mostly mean something else. */
const ONLY_WITH_CLAUSE = new Set(
  'show find demonstrate determine read continue maintain hold know hear learn feel think understand figure remember consider decide judge regard realize realise project observe counter relate repeat answer respond answer signal imply hope want offer quote pronounce conclude estimate indicate suggest believe expect fear worry doubt suspect wonder assume anticipate forecast calculate comment note argue complain claim insist add report charge rule post accept'.split(
    ' ',
  ),
);
/** Cues after which a clause without "that" follows in earnest: "believes he will". */
export const SPOKEN_WITHOUT_THAT = new Set(
  'say tell believe think hope add claim insist argue warn predict promise announce report fear expect assure feel know suggest'.split(
    ' ',
  ),
);

/** Verbs that lead an infinitive cue: "declined to say", "went on to add". */
export const LEADING_VERBS = new Set(
  'go decline refuse want continue try like begin seem appear fail use seek appear hasten need like love rush start choose'.split(
    ' ',
  ),
);

/** Commitments, requests and judgements that are made by speaking: who vows, says so. Who plans or agrees need not. */
export const SPEECH_ACTS = new Set(
  'promise vow pledge threaten offer swear volunteer propose ask urge order demand request call appeal advise accuse criticize criticise praise denounce condemn describe dismiss reject blame slam blast mock decry tout assail deride hail cite express question defend applaud portray characterize characterise ridicule lambast laud commend rebuke chide bemoan voice'.split(
    ' ',
  ),
);

/** Participles that carry on with the same speaker: ", adding that". */
export const CARRYING_ON = new Set(
  'adding saying noting stressing insisting arguing claiming warning explaining stating telling suggesting declaring acknowledging emphasizing emphasising pointing calling accusing describing promising vowing asserting alleging citing writing predicting conceding confirming reiterating urging'.split(
    ' ',
  ),
);

/** Forms whose tag does not matter: they are nothing but cues. */
const UNMISTAKABLE = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['added', 'add'],
  ['tweeted', 'tweet'],
  ['announced', 'announce'],
  ['argued', 'argue'],
  ['replied', 'reply'],
  ['insisted', 'insist'],
  ['vowed', 'vow'],
  ['pledged', 'pledge'],
  ['promised', 'promise'],
  ['warned', 'warn'],
  ['noted', 'note'],
  ['stated', 'state'],
  ['saying', 'say'],
  ['adding', 'add'],
]);

/** A verb that attributes. */
export interface Cue {
  readonly lemma: string;
  readonly kind: CueClass;
  readonly recipient: boolean;
  readonly inverts: boolean;
  readonly needsClause: boolean;
}

/** The cue that the word is, if it is one. */
export function cueOf(word: { readonly lower: string; readonly lemma: string; readonly pos: string }): Cue | undefined {
  const certain = UNMISTAKABLE.get(word.lower);
  if (!certain && word.pos !== 'VERB') return undefined;
  const given = certain ?? word.lemma;
  // Of "conceded" and "disputed" the lemma is learnt without its "e".
  const lemma = CLASSES.has(given) ? given : `${given}e`;
  const kind = CLASSES.get(lemma);
  if (!kind) return undefined;
  return {
    lemma,
    kind,
    recipient: WITH_RECIPIENT.has(lemma),
    inverts: INVERTING.has(lemma),
    needsClause: ONLY_WITH_CLAUSE.has(lemma),
  };
}
