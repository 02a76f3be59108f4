/** Which passwords are too easy to guess: no rules of composition, but nothing that is tried first. */
import { Refusal } from '../refusal.js';

/** Characters, as people count them; the upper end bounds the work of hashing. */
export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** Rows that fingers and lists run along. */
const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'qwertzuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
];
const WORDS = ['password', 'passwort', 'claimdesk', 'letmein', 'welcome', 'iloveyou', 'admin'];

/** Length from which a piece of a row counts as one. */
const RUN = 4;
/** What must be left when all that is guessed first is taken away. */
const LEFT = { length: 6, different: 4 } as const;

/**
 * Refuses a password made of the person's own name or address, of well-known words, of runs along a row, or of hardly
 * any different characters.
 * @throws Refusal `password-is-too-easy`, its error at `pointer`.
 */
export function refuseEasyPassword(
  password: string,
  { name, email }: { readonly name: string; readonly email: string },
  pointer: string,
): void {
  const own = [...name.split(/\s+/), email, ...email.split(/[@.]/)].filter((word) => word.length > 2);
  const rest = withoutRuns(without(password.toLowerCase(), [...own, ...WORDS]));
  if ([...rest].length >= LEFT.length && new Set(rest).size >= LEFT.different) return;
  throw new Refusal(
    'password-is-too-easy',
    'This password is among the first that would be tried. Nothing was changed. Take a few words that only you put together.',
    'invalid',
    [{ pointer, detail: 'not your name or address, well-known words, or rows of keys' }],
  );
}

function without(text: string, words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word.toLowerCase(), ''), text);
}

function withoutRuns(text: string): string {
  const pieces = ROWS.flatMap((row) => [row, [...row].reverse().join('')]).flatMap((row) =>
    Array.from({ length: row.length - RUN + 1 }, (_, at) => row.slice(at, at + RUN)),
  );
  return pieces.reduce((rest, piece) => rest.replaceAll(piece, ''), text);
}
