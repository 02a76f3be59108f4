/** Conditions: what hangs on one is foretold, but whoever says "if elected, I will" promises. */
import type { Range } from '../attribution/noun-phrase.js';
import type { Evidence } from '../kinds/evidence.js';
import type { Token } from '../text/tokens.js';
import { lowerAt } from './actions.js';

const PERSONAL = new Set(['i', 'we', 'he', 'she', 'they', 'it']);
const CONDITION = new Set(['if', 'unless', 'provided']);
/** The condition of an election promise. */
const OFFICE = new Set('elected re-elected reelected win wins won victory victorious power office elect'.split(' '));

/** True where the modal at `i` tells what would happen under a condition: "would sue if they were not paid". */
export function isConditional({ tokens, direct }: Evidence, i: number, subject: Range | undefined): boolean {
  const at = tokens.findIndex(({ lower }, k) => CONDITION.has(lower) && lowerAt(tokens, k - 1) !== 'even');
  if (at < 0) return false;
  if (subject === undefined || !PERSONAL.has(lowerAt(tokens, subject.to - 1))) return true;
  return !direct && at > i && !tokens.slice(at).some(({ lower }) => OFFICE.has(lower));
}

/** "If elected, she would": a promise, whoever tells it. */
export const isIfElected = (tokens: readonly Token[], i: number): boolean =>
  lowerAt(tokens, 0) === 'if' &&
  PERSONAL.has(lowerAt(tokens, i - 1)) &&
  tokens.slice(1, i).some(({ lower }) => OFFICE.has(lower));
