/** Who can act: persons, offices, states and companies plan; prices and laws do not. */
import type { Token } from '../text/tokens.js';
import { isTimeWord, type Range } from '../attribution/noun-phrase.js';
import { subjectEndingAt } from '../attribution/subject.js';
import { ANONYMOUS, HEAD_ROLES, OFFICES } from '../people/names.js';
import { NO_CLASS, wordClass } from '../tagging/word-class.js';
import { isTrade } from './trades.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ACTORS = set(
  'defence defense prosecution lobby bus train ferry plane ship administration airline carrier airport alliance army assembly association bank bloc board brewer builder cabinet campaign candidate capital carmaker chamber charity church city club coalition community company consortium council country county couple court developer employer family federation firm force forces fund government group hospital institute king kingdom lawmaker leader league lender mafia maker man manufacturer mayor member merchant military militia minister ministry municipality museum nation navy network newspaper office officer operator opposition organisation organization owner parish parliament party police prince princess prosecutor province publisher pope queen railway rebel region regulator republic retailer school senate shareholder shop side staff state steelmaker striker team theatre town troops union university village watchdog woman trust agency surgery exchange foundation society brand chain supermarket studio subsidiary supplier shipyard yard brewery cooperative hotel gallery zoo opera diocese archdiocese mosque synagogue monastery tribunal jury taskforce executive legislature consulate secretariat directorate inquiry ombudsman bureau neighbourhood borough district region canton prefecture airline startup start-up craft capsule booster spacecraft satellite rocket probe lander rover telescope shuttle drone robot clinic centre center theatre theater library nursery store shop restaurant cinema pharmacy academy factory giant conglomerate multinational',
);
const PRONOUNS = set('i we you he she they them both');
const EVENTS = set(
  'flight launch lift-off test bidding voting filming ride run procession tribute silence inquiry inquest inquiries hearing rally march protest demonstration strike walkout vigil parade fair concert show exhibition funeral memorial service press briefing auction sale race marathon final semi-final derby game wedding premiere screening performance lecture seminar workshop congress convention assembly audit review consultation trial sentencing appeal arbitration evacuation drill tender auction talk meeting summit conference election vote referendum ceremony negotiation hearing trial visit round session forum exercise inauguration match tournament festival debate handover consultation primary',
);
const RELATIVE = set('who which that whose');
/** Words for persons that name nobody in particular: what they will do is foretold. */
const ANYBODY = set('it one anyone everyone everybody somebody someone nobody many some others several voters');

/** "Loopnote will": a word with a capital that no dictionary has is a name, whatever the tagger takes it for. */
const isUnknownName = ({ text, lower }: Token): boolean =>
  /^\p{Lu}\p{L}{2,}$/u.test(text) && wordClass(lower) === NO_CLASS;

/** True where this head word stands for somebody with a will of their own. */
function actsAsHead(head: Token | undefined): boolean {
  if (!head || RELATIVE.has(head.lower) || ANYBODY.has(head.lower) || isTimeWord(head)) return false;
  if (isUnknownName(head)) return true;
  if (head.pos === 'PROPN' || PRONOUNS.has(head.lower) || /^(two|three|four|five|six)$/.test(head.lower)) return true;
  return [head.lower, head.lemma, head.lower.replace(/s$/, '')].some(
    (word) => ACTORS.has(word) || HEAD_ROLES.has(word) || OFFICES.has(word) || ANONYMOUS.has(word) || isTrade(word),
  );
}

/** True for what takes place: "the talks", "a second round of talks". */
export const isEvent = (head: Token | undefined): boolean =>
  head !== undefined && (EVENTS.has(head.lower) || EVENTS.has(head.lower.replace(/s$/, '')));

/** Auxiliaries, adverbs and "not" before a verb; not the "'s" of a possessive. */
const isGroup = (token: Token | undefined): boolean =>
  token !== undefined && (/^(AUX|ADV)$/.test(token.pos) || (token.pos === 'PART' && /^(not|n't)$/.test(token.lower)));

/** The subject of the verb group that begins at token `at` or with the adverbs before it. */
export function subjectBefore(tokens: readonly Token[], at: number): Range | undefined {
  let end = at;
  while (end > 0 && isGroup(tokens[end - 1])) end--;
  return subjectEndingAt(tokens, end, 0);
}

/** "Two of", "the last of": whoever is counted there is who acts. */
const isCount = (token: Token | undefined): boolean =>
  token?.pos === 'NUM' || /^(?:all|both|first|last|rest|others|remainder)$/.test(token?.lower ?? '');

/** The head word of the subject: before its complement, apposition or relative clause. */
export function headOf(subject: readonly Token[]): Token | undefined {
  const complement = subject.findIndex(({ pos, text }, k) => k > 0 && (pos === 'ADP' || text === ',' || text === '('));
  if (complement <= 0 || RELATIVE.has(subject.at(-1)?.lower ?? '')) return subject.at(-1);
  const counted = subject[complement]?.lower === 'of' && isCount(subject[complement - 1]);
  return counted ? headOf(subject.slice(complement + 1)) : subject[complement - 1];
}

/** True where the subject acts by its own will: "the ministry", "Ban Ki-moon", "they"; not "prices", "no one". */
export function canAct(subject: readonly Token[]): boolean {
  const [first] = subject;
  if (!first || /^(any|no|every|each|some|many|most|few)$/.test(first.lower)) return false;
  // The tagger takes the end of a hyphened name for a noun.
  const hyphened = first.pos === 'PROPN' && subject[2]?.text === '-';
  return hyphened || actsAsHead(headOf(subject));
}
