/** Corrects tags that wink-nlp gets wrong in ways that matter here: names taken for verbs, verbs for adjectives. */
import type { Token } from './tokens.js';

const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', "'s", "'re"]);
const SAID = new Set([
  'said',
  'says',
  'told',
  'added',
  'tweeted',
  'argued',
  'replied',
  'insisted',
  'vowed',
  'warned',
  'noted',
  'stated',
]);
const REPORTS = new Set([
  'report',
  'claim',
  'estimate',
  'state',
  'note',
  'reports',
  'claims',
  'estimates',
  'states',
  'notes',
  'comments',
  'shows',
  'finds',
  'charges',
]);
/** Hardly ever plural nouns behind another noun: "the website states that". */
const SINGULAR_REPORTS = new Set(['states', 'charges', 'notes', 'shows', 'finds', 'suggests', 'argues', 'warns']);
const MODALS = new Set(['will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', "'ll", "'d"]);
const ADJECTIVES_OR_VERBS = new Set('open present close separate clear free lower complete welcome'.split(' '));
const TIME = /^(?:today|tonight|tomorrow|yesterday|sunday|(?:mon|tues|wednes|thurs|fri|satur)day)$/;
const OPENS_SENTENCE = /^(?:[.!?:;“"‘(—–-]|''|--)$/;

/** A name before "reports that", a name or a plural before "estimate that". */
function isSubject(before: Token | undefined, verb: Token): boolean {
  if (before?.pos === 'PROPN') return true;
  if (before?.pos !== 'NOUN') return false;
  return before.lower.endsWith('s') ? !verb.lower.endsWith('s') : SINGULAR_REPORTS.has(verb.lower);
}

function tagOf(tokens: readonly Token[], i: number): string {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!token) return 'X';
  const named = /^\p{Lu}\p{Ll}+$/u.test(token.text);
  // "Stephen Lynch": a capital inside a sentence, beside a name or before a verb of saying, is a name.
  if (
    named &&
    before &&
    !OPENS_SENTENCE.test(before.text) &&
    (token.pos === 'VERB' || token.pos === 'ADJ' || token.lower === 'may') &&
    before.pos === 'PROPN'
  )
    return 'PROPN';
  if (
    named &&
    token.pos !== 'PROPN' &&
    token.pos !== 'PRON' &&
    token.pos !== 'DET' &&
    SAID.has(after?.lower ?? '') &&
    (!before || OPENS_SENTENCE.test(before.text)) &&
    !token.lower.endsWith('s')
  )
    return 'PROPN';
  if (token.lower === 'general' && /^(attorney|secretary|director|inspector)$/.test(before?.lower ?? '')) return 'NOUN';
  if (
    token.pos === 'ADJ' &&
    token.lower.endsWith('ing') &&
    BE.has(before?.lower ?? '') &&
    (after?.lower === 'to' || after?.lower === 'that')
  )
    return 'VERB';
  // "The company plans to open": a verb where a name or noun is its subject.
  const planned = /^(plans|aims|hopes)$/.test(token.lower) && after?.lower === 'to' && tokens[i + 2]?.pos === 'VERB';
  if (planned && token.pos === 'NOUN' && /^(NOUN|PROPN)$/.test(before?.pos ?? '')) return 'VERB';
  // "will open the bridge", "would table a motion": a verb, whatever else the word may be.
  const governed = before?.pos === 'AUX' && MODALS.has(before.lower);
  const infinitive = before?.lower === 'to' && /^(DET|PRON)$/.test(after?.pos ?? '');
  if (token.pos === 'ADJ' && ADJECTIVES_OR_VERBS.has(token.lower) && (governed || infinitive)) return 'VERB';
  if (token.pos === 'NOUN' && governed && !TIME.test(token.lower)) return 'VERB';
  // "the minister lied"
  if (token.pos === 'NOUN' && /^\p{Ll}+ied$/u.test(token.text)) return 'VERB';
  // "it's", "there's": not a possessive.
  if (
    token.lower === "'s" &&
    token.pos === 'PART' &&
    (before?.pos === 'PRON' || /^(here|there|that|what)$/.test(before?.lower ?? ''))
  )
    return 'AUX';
  // "Bloomberg reports that": a plural noun does not stand between a name and "that".
  if (token.pos === 'NOUN' && after?.lower === 'that' && REPORTS.has(token.lower) && isSubject(before, token))
    return 'VERB';
  return token.pos;
}

/** The tokens with corrected tags. */
export function retagged(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const pos = tagOf(tokens, i);
    if (pos === token.pos) return token;
    const lemma = pos === 'VERB' && token.pos === 'NOUN' ? token.lower.replace(/s$/, '') : token.lemma;
    return { ...token, pos, lemma };
  });
}
