/** Plans that are told as over: given up, or for a day gone by. */
import { dueWindow, hasPassed } from '../dates/due-window.js';
import { partsOf } from '../dates/calendar.js';
import type { Evidence } from '../kinds/evidence.js';
import type { Token } from '../text/tokens.js';
import { lowerAt, type PlannedAction } from './actions.js';

/** What becomes of plans that come to nothing. */
const GIVEN_UP =
  /^(?:drop|abandon|cancel|scrap|shelve|suspend|delay|postpone|withdraw|reverse|call|fail|refuse|break|renege|pull|ditch|reject|never|back|halt|veto|block|lapse|collapse|stall|do)$/;
/** Words after which the end of a plan is told. */
const TURN = /^(?:but|which|then|and|;|yet|before|later|—|only)$/;
/** Days from publication beyond which "was due to open in March" speaks of a March gone by. */
const MONTHS_AHEAD = 6;
/** Tokens behind a commitment within which its own time is told: "pledged in 2022 to". */
const LEADS = 4;
/** Tokens within which its end is told. */
const TOLD_WITHIN = 40;
/** Tokens behind the action within which its time is named. */
const REACH = 20;
const AGO = /\b(?:last (?:week|month|year|summer|autumn|winter|spring|fall)|ago|yesterday|earlier this)\b/i;

/** True where the words behind `from` tell that it came to nothing: "but dropped the idea", "which it suspended". */
function isGivenUp(tokens: readonly Token[], from: number): boolean {
  const told = tokens.slice(from + 1, from + 1 + TOLD_WITHIN);
  const turn = told.findIndex(({ lower }) => TURN.test(lower));
  const ends = ({ pos, tag, lemma }: Token): boolean => pos === 'VERB' && /^VB[DN]$/.test(tag) && GIVEN_UP.test(lemma);
  return turn >= 0 && told.slice(turn).some(ends);
}

const wordsOf = (tokens: readonly Token[], from: number): string =>
  tokens
    .slice(from, from + REACH)
    .map(({ text }) => text)
    .join(' ')
    .split(/ (?:[,;]|which|who|that|after|since) /u, 1)
    .join('');

/** Months from the day of publication to the beginning of the window that the words name. */
function monthsAhead(words: string, published: string): number {
  const from = dueWindow(words, published)?.dueFrom;
  if (from === undefined || /\b20\d\d\b/.test(words)) return 0;
  const [now, then] = [partsOf(published), partsOf(from)];
  return (then.year - now.year) * 12 + then.month - now.month;
}

/** The latest year that the words name; 0 where they name none. */
const latestYear = (words: string): number =>
  Math.max(
    0,
    ...[...words.matchAll(/\b(?:in|by|until|before|from|of) ((?:19|20)\d\d)\b/gi)].map(([, year]) => Number(year)),
  );

/** True where all years that are named for it lie before that of publication: "In 2019 the group vowed to", "decided to leave in 1998". */
function isOfYear(tokens: readonly Token[], i: number, words: string, published: string): boolean {
  const now = partsOf(published).year;
  const due = latestYear(words);
  if (due > 0) return due < now;
  const leads = lowerAt(tokens, 0) === 'in' ? wordsOf(tokens.slice(0, 2), 0) : '';
  const told = latestYear(`${leads} ${wordsOf(tokens.slice(i, i + LEADS), 0)}`);
  return told > 0 && told < now && dueWindow(words, published)?.dueFrom === undefined;
}

/** True where the plan that the past tense at `i` tells is over: "was due to open in 2023", "planned a strike, which it called off". */
export function isBygone({ tokens, published }: Evidence, i: number, { datedFrom }: PlannedAction): boolean {
  const arranged = /^(?:was|were)$/.test(lowerAt(tokens, i - 1)) || /^(?:was|were)$/.test(lowerAt(tokens, i));
  if (!arranged && !/^VB[DN]$/.test(tokens[i]?.tag ?? '')) return false;
  if (isGivenUp(tokens, i)) return true;
  const words = wordsOf(tokens, datedFrom);
  if (AGO.test(words)) return true;
  if (published === undefined) return false;
  return (
    hasPassed(words, published) ||
    isOfYear(tokens, i, words, published) ||
    (arranged && monthsAhead(words, published) > MONTHS_AHEAD)
  );
}
