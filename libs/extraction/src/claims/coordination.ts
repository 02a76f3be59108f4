/** Takes what is claimed apart where each part can be checked by itself: "that A, and that B", "rose in May and fell in June". */
import type { Span } from '#domain';
import { isFiniteLike, phraseFrom } from '../attribution/noun-phrase.js';
import { subjectBefore } from '../plans/actors.js';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';

/** One part: where it stands, and the words before it that it leans on ("the commission would"). */
export interface Part {
  readonly span: Span;
  readonly lead: readonly Token[];
}

/** Fewer words than this are no claim by themselves. */
const LEAST_WORDS = 3;
/** A verb that leans on the part before it needs more to be checked by itself. */
const LEAST_LEANING = 4;
/** A lead of more tokens than this is no subject. */
const LONGEST_LEAD = 20;

/** Verbs that stand in clauses of these relations describe a noun, or a condition: what is joined to them does so too. */
const DEPENDENT = /^(?:acl|acl:relcl|advcl|advcl:relcl|amod|csubj|nmod|nsubj|obl)$/;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const AUXILIARIES = /^(?:has|have|had|is|are|was|were|will|would|can|could|should|must|may|might|do|does|did)$/;
const SUBORDINATING = new Set([
  'if',
  'when',
  'while',
  'as',
  'although',
  'though',
  'after',
  'before',
  'since',
  'because',
]);
/** They hold whatever follows together with what is before. */
const CONDITIONS = new Set(['if', 'unless', 'whether', 'either', 'neither', 'between']);

/** Where a part ends and the next begins, and what the next leans on. */
interface Cut {
  /** The coordinating word. */
  readonly at: number;
  /** First token of the next part. */
  readonly next: number;
  readonly lead: readonly Token[];
}

const hasVerb = (tokens: readonly Token[]): boolean => tokens.some(isFiniteLike);
const wordCount = (tokens: readonly Token[]): number => tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;

/** True where a clause with a subject of its own begins at token `i`. */
function subjectAndVerb(tokens: readonly Token[], i: number): boolean {
  const subject = phraseFrom(tokens, i, true);
  if (!subject) return false;
  let verb = subject.to;
  while (tokens[verb]?.pos === 'ADV') verb++;
  const word = tokens[verb];
  return word !== undefined && (word.pos === 'AUX' || (word.pos === 'VERB' && !/^(?:VBG|VBN)$/.test(word.tag)));
}

/** True for what needs no "that" of its own before it: names, pronouns, plurals, other determiners. */
const isSubjectOfItsOwn = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(PROPN|PRON|DET|NUM)$/.test(token.pos) || (token.pos === 'NOUN' && token.lower.endsWith('s')));

/** True where the parser joins the verb to one that is itself asserted, and to no noun's description. */
function joinsAssertions(all: readonly Token[], verb: Token): boolean {
  let head = all[verb.head];
  // A clause of its own behind "and" is no adverbial, whatever the parser says.
  if (!/^(?:conj|parataxis|advcl)$/.test(verb.relation) || !head) return false;
  for (let steps = 0; head?.relation === 'conj' && steps < 4; steps++) head = all[head.head];
  return head !== undefined && /^(?:VERB|AUX|ADJ)$/.test(head.pos) && !DEPENDENT.test(head.relation);
}

/** The first verb of the words from `from` to `to` that is finite or leans on an auxiliary. */
function firstVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.pos === 'VERB' || (token?.pos === 'AUX' && !/^(?:AUX|VERB|ADV|PART)$/.test(tokens[i + 1]?.pos ?? '')))
      return i;
  }
  return -1;
}

/**
 * What a verb of form `tag` leans on in the part from `from` to `to`: the subject of the verb that it is joined to,
 * with the auxiliaries that both share.
 */
function leadOf(tokens: readonly Token[], joined: number, from: number, to: number, tag: string): readonly Token[] {
  const verb = joined > from && tokens[joined]?.pos === 'VERB' ? joined : firstVerb(tokens, from, to);
  // "is to begin in May and run": the subject is the finite verb's.
  const subject =
    verb < 0 ? undefined : (subjectBefore(tokens, verb) ?? subjectBefore(tokens, firstVerb(tokens, from, to)));
  if (!subject || subject.from < from) return [];
  const shares = tag === 'VB' || (tag === 'VBN' && tokens[verb]?.tag === 'VBN') || tag === 'VBG';
  const lead = tokens.slice(subject.from, shares ? verb : subject.to);
  return lead.length > LONGEST_LEAD ? [] : lead;
}

/** "a man who had sold his boat [and] lost the money": no comma has closed the clause that describes the noun. */
function insideRelative(tokens: readonly Token[], from: number, to: number): boolean {
  const pronoun = tokens.findLastIndex(({ tag }, i) => i > from && i < to && /^(?:WDT|WP|WP\$)$/.test(tag));
  return pronoun > 0 && !tokens.slice(pronoun, to).some(({ text }) => text === ',');
}

/** "and had hidden part of it", "and publish a report": a verb that has its subject in the part before. */
function verbCut(sentence: Sentence, tokens: readonly Token[], i: number, from: number): Cut | undefined {
  let next = i + 1;
  while (tokens[next]?.pos === 'ADV') next++;
  const verb = tokens[next];
  // "was repaired and supply would be back": the tagger has taken a subject for a verb.
  if (verb?.tag === 'VB' && tokens[next + 1]?.tag === 'MD') return { at: i, next: i + 1, lead: [] };
  // "signed and ratified the treaty": one object for both.
  if (!verb || !/^(?:VERB|AUX)$/.test(verb.pos) || /^(?:VERB|AUX|ADP)$/.test(tokens[i - 1]?.pos ?? ''))
    return undefined;
  const auxiliary = (verb.pos === 'AUX' || AUXILIARIES.test(verb.lower)) && FINITE.test(verb.tag);
  const relative = tokens
    .slice(from, i)
    .some(({ lower }) => /^(?:who|which|whose|where|when|because|while|after|before)$/.test(lower));
  const sure = joinsAssertions(sentence.tokens, verb) || (auxiliary && !relative);
  if (!sure || verb.tag === 'VBG' || insideRelative(tokens, from, i)) return undefined;
  return {
    at: i,
    next: i + 1,
    lead: leadOf(tokens, Math.max(from, tokens.indexOf(sentence.tokens[verb.head] ?? verb)), from, i, verb.tag),
  };
}

/** "to cut taxes and to raise wages", "to cut taxes and raise wages" */
function infinitiveCut(tokens: readonly Token[], i: number, from: number): Cut | undefined {
  const to = tokens[i + 1]?.lower === 'to' ? i + 1 : i;
  const verb = tokens[to + 1];
  if (to === i || verb?.tag !== 'VB') return undefined;
  const first = tokens.findIndex(
    ({ lower }, k) => k >= from && k < i && lower === 'to' && /^(?:VB|JJ|NN)$/.test(tokens[k + 1]?.tag ?? ''),
  );
  if (first < 0 || i - first < LEAST_WORDS) return undefined;
  const main = firstVerb(tokens, from, first);
  const subject = main < 0 ? undefined : subjectBefore(tokens, main);
  const lead = subject && subject.from >= from ? tokens.slice(subject.from, first + 1) : [];
  return { at: i, next: to + 1, lead: lead.length > LONGEST_LEAD ? [] : lead };
}

/** "and that B", ", but B", "while B" */
function clauseCut(sentence: Sentence, tokens: readonly Token[], i: number): Cut | undefined {
  const word = tokens[i]?.lower ?? '';
  const contrast = word === 'while' || word === 'whereas';
  const that =
    !contrast &&
    tokens[i + 1]?.lower === 'that' &&
    (tokens[i + 1]?.pos !== 'DET' || isSubjectOfItsOwn(tokens[i + 2])) &&
    hasVerb(tokens.slice(i + 2));
  if (that) return { at: i, next: i + 2, lead: [] };
  // ", but" joins clauses, even where the tagger loses the subject.
  const but =
    word === 'but' &&
    tokens[i - 1]?.text === ',' &&
    !/^(?:ADV|PART|ADP|VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '') &&
    tokens.slice(i + 2).some(({ tag }) => FINITE.test(tag) || tag === 'VBN');
  if (but) return { at: i, next: i + 1, lead: [] };
  if (!subjectAndVerb(tokens, i + 1)) return undefined;
  const verb = tokens.find(({ pos }, k) => k > i && /^(?:VERB|AUX)$/.test(pos));
  const main = verb && /^(?:aux|aux:pass|cop)$/.test(verb.relation) ? sentence.tokens[verb.head] : verb;
  const joined = main !== undefined && joinsAssertions(sentence.tokens, main);
  return contrast || joined || tokens[i - 1]?.text === ',' || tokens[i - 1]?.text === ';'
    ? { at: i, next: i + 1, lead: [] }
    : undefined;
}

const isMark = (token: Token | undefined): boolean => /^(?:[“”„«»"]|''|``)$/.test(token?.text ?? '');

/** True where every quotation that opens in the tokens closes in them. */
const balanced = (tokens: readonly Token[]): boolean => tokens.filter(isMark).length % 2 === 0;

/** The tokens without the marks of a quotation that they are as a whole. */
function unquoted(tokens: readonly Token[]): readonly Token[] {
  const marks = tokens.filter(isMark).length;
  const first = isMark(tokens[0]) ? 1 : 0;
  const last = tokens.findLastIndex(({ text }) => !/^[.,;!?]$/.test(text));
  const closes = isMark(tokens[last]) ? 1 : 0;
  return marks === first + closes && marks > 0 ? tokens.slice(first, closes > 0 ? last : undefined) : tokens;
}

function cutAt(sentence: Sentence, tokens: readonly Token[], i: number, from: number): Cut | undefined {
  const word = tokens[i]?.lower ?? '';
  const adds = /^(?:where|when)$/.test(word) && tokens[i - 1]?.text === ',';
  if (!adds && !/^(?:and|but|while|whereas|;)$/.test(word)) return undefined;
  if (wordCount(tokens.slice(from, i)) < LEAST_WORDS || !hasVerb(tokens.slice(from, i))) return undefined;
  if (tokens.slice(from, i).some(({ lower }) => CONDITIONS.has(lower))) return undefined;
  const cut =
    clauseCut(sentence, tokens, i) ??
    (word === 'and' || word === 'but'
      ? (infinitiveCut(tokens, i, from) ?? verbCut(sentence, tokens, i, from))
      : undefined);
  if (!cut || wordCount(tokens.slice(cut.next)) < LEAST_WORDS) return undefined;
  if (cut.lead.length > 0 && wordCount(tokens.slice(cut.next)) < LEAST_LEANING) return undefined;
  return balanced(tokens.slice(from, i)) && balanced(tokens.slice(cut.next)) ? cut : undefined;
}

/** The parts of `piece` of a sentence; the piece itself where it cannot safely be taken apart. */
export function coordinated(sentence: Sentence, piece: Span): Part[] {
  const tokens = unquoted(sentence.tokens.filter(({ start, end }) => start >= piece.start && end <= piece.end));
  const parts: Part[] = [];
  let from = 0;
  let lead: readonly Token[] = [];
  const close = (to: number): void => {
    let end = to;
    while (end > from && /^[,;]$/.test(tokens[end - 1]?.text ?? '')) end--;
    const first = tokens[from];
    const last = tokens[end - 1];
    if (first && last && end > from) parts.push({ span: { start: first.start, end: last.end }, lead });
  };
  // "When A and B happened, C": nothing is taken apart before the main clause.
  const opens = SUBORDINATING.has(tokens[0]?.lower ?? '') ? tokens.findIndex(({ text }) => text === ',') : 0;
  for (let i = Math.max(LEAST_WORDS, opens); opens >= 0 && i < tokens.length - LEAST_WORDS; i++) {
    const cut = cutAt(sentence, tokens, i, from);
    if (!cut) continue;
    close(i);
    from = cut.next;
    lead = cut.lead.length > 0 || subjectAndVerb(tokens, cut.next) ? cut.lead : lead;
    i = cut.next;
  }
  if (parts.length === 0) return [{ span: piece, lead: [] }];
  close(tokens.length);
  return parts;
}
