/** Numbers of a statement with what they count in: digits or words, magnitudes, per cent, currencies, fractions. */
import type { Word } from './words.js';

export interface Span {
  /** UTF-16 code units into the statement. */
  readonly start: number;
  readonly end: number;
}

export interface Quantity extends Span {
  readonly value: number;
  /** `%`, `points`, a currency's sign, or nothing. */
  readonly unit: string;
  /** Said as a fraction ("a third"), so that 33 % is the same. */
  readonly isRound: boolean;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SPELLED = new Map<string, number>([
  ...SMALL.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
]);
const MAGNITUDES = new Map<string, number>([
  ['hundred', 100],
  ['dozen', 12],
  ['dozens', 12],
  ...['k', 'thousand', 'thousands'].map((word) => [word, 1e3] as const),
  ...['m', 'mn', 'million', 'millions'].map((word) => [word, 1e6] as const),
  ...['b', 'bn', 'billion', 'billions'].map((word) => [word, 1e9] as const),
  ...['tn', 'trn', 'trillion', 'trillions'].map((word) => [word, 1e12] as const),
]);
const FRACTIONS = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);
const UNITS = new Map([
  ...['percent', 'percents', 'pct'].map((word) => [word, '%'] as const),
  ...['dollar', 'dollars', 'usd'].map((word) => [word, '$'] as const),
  ...['euro', 'euros', 'eur'].map((word) => [word, '€'] as const),
  ...['pound', 'pounds', 'gbp', 'sterling'].map((word) => [word, '£'] as const),
  ...['yen', 'jpy'].map((word) => [word, '¥'] as const),
]);
const DIGITS = /^\d+$/;
/** Digits with a magnitude written to them: 5m, 2bn. */
const ATTACHED = /^(\d+)(k|m|mn|b|bn|tn|trn)$/;

/** The quantities of `text`, whose words are `words`; those in `taken` (dates) are left out. */
export function quantitiesOf(text: string, words: readonly Word[], taken: readonly Span[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first || taken.some(({ start, end }) => first.start >= start && first.start < end)) continue;
    const read = fraction(words, at) ?? digits(text, words, at) ?? spelled(words, at);
    if (!read) continue;
    found.push(withUnit(text, words, at, read));
    at = read.next - 1;
  }
  return found;
}

interface Read {
  readonly value: number;
  /** Index of the word after it. */
  readonly next: number;
  readonly isRound?: boolean;
}

/** "half of", "a third", "two thirds", "three quarters". */
function fraction(words: readonly Word[], at: number): Read | undefined {
  const { key = '' } = words[at] ?? {};
  if (key === 'half') return { value: 50, next: at + 1, isRound: true };
  const by = FRACTIONS.get(words[at + 1]?.key ?? '');
  const count = key === 'a' ? 1 : SPELLED.get(key);
  if (by === undefined || count === undefined || count >= by || count === 0) return undefined;
  return { value: (100 * count) / by, next: at + 2, isRound: true };
}

/** "1,234.5", "41 million", "5m"; digits that touch a colon or slash are no amount. */
function digits(text: string, words: readonly Word[], at: number): Read | undefined {
  const first = words[at];
  if (!first) return undefined;
  const attached = ATTACHED.exec(first.key);
  if (attached) return { value: Number(attached[1]) * (MAGNITUDES.get(attached[2] ?? '') ?? 1), next: at + 1 };
  if (!DIGITS.test(first.key) || /[:/]/.test(text.charAt(first.end)) || /[:/]/.test(text.charAt(first.start - 1))) {
    return undefined;
  }
  let written = first.key;
  let next = at + 1;
  for (let word = words[next]; word; word = words[next]) {
    const before = words[next - 1];
    const gap = before ? text.slice(before.end, word.start) : '';
    const whole = ATTACHED.exec(word.key)?.[1] ?? word.key;
    if (/^[,\u00a0\u202f]$/.test(gap) && /^\d{3}$/.test(word.key) && !written.includes('.')) written += word.key;
    else if (gap === '.' && DIGITS.test(whole) && !written.includes('.')) written += `.${whole}`;
    else break;
    next += 1;
    const by = ATTACHED.exec(word.key)?.[2];
    if (by !== undefined) return { value: Number(written) * (MAGNITUDES.get(by) ?? 1), next };
  }
  return multiplied({ value: Number(written), next }, words);
}

/** Before a small number in words they point back: "the two leaders" states no number. */
const POINTING = new Set(['the', 'these', 'those', 'other', 'his', 'her', 'its', 'their', 'our']);

/** "twenty-five", "two hundred thousand"; "one" alone is more often no number. */
function spelled(words: readonly Word[], at: number): Read | undefined {
  const value = SPELLED.get(words[at]?.key ?? '');
  if (value === undefined) return undefined;
  const ones = SPELLED.get(words[at + 1]?.key ?? '');
  const hasOnes = value >= 20 && ones !== undefined && ones > 0 && ones < 10;
  const read = multiplied(hasOnes ? { value: value + ones, next: at + 2 } : { value, next: at + 1 }, words);
  const isPointing = read.value < 10 && POINTING.has(words[at - 1]?.key ?? '');
  return read.value === 1 || isPointing ? undefined : read;
}

function multiplied({ value, next }: Read, words: readonly Word[]): Read {
  const by = MAGNITUDES.get(words[next]?.key ?? '');
  return by === undefined ? { value, next } : multiplied({ value: value * by, next: next + 1 }, words);
}

function withUnit(text: string, words: readonly Word[], at: number, read: Read): Quantity {
  const { value, next, isRound = false } = read;
  const start = words[at]?.start ?? 0;
  const end = words[next - 1]?.end ?? start;
  const span = { start, end };
  if (isRound) return { value, unit: '%', isRound, ...span };
  const sign = /[$€£¥]\s?$/.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  if (sign !== undefined) return { value, unit: sign.trim(), isRound, start: start - sign.length, end };
  const after = /^\s?([%€£$¥])/.exec(text.slice(end, end + 2));
  if (after) return { value, unit: after[1] ?? '', isRound, start, end: end + after[0].length };
  const [word, second] = [words[next], words[next + 1]];
  if (word && /^percentage$/.test(word.key) && second && /^points?$/.test(second.key)) {
    return { value, unit: 'points', isRound, start, end: second.end };
  }
  if (word?.key === 'per' && second?.key === 'cent') return { value, unit: '%', isRound, start, end: second.end };
  const unit = UNITS.get(word?.key ?? '');
  return unit !== undefined && word
    ? { value, unit, isRound, start, end: word.end }
    : { value, unit: '', isRound, ...span };
}

/** Parts in which a fraction and a figure may differ and still be the same: 33 % is a third. */
const ROUNDING = 0.02;

/** Whether both state the same amount; a unit that one of them leaves out is no contradiction. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit && a.unit !== '' && b.unit !== '') return false;
  if (a.value === b.value) return true;
  const scale = Math.max(Math.abs(a.value), Math.abs(b.value));
  return Math.abs(a.value - b.value) <= scale * (a.isRound || b.isRound ? ROUNDING : 1e-9);
}
