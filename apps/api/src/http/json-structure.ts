/** What JSON.parse lets through and this API does not: repeated keys, text that no database holds, endless nesting. */
import { type Fault, Problem } from './problem.js';

/** Objects and arrays within each other; a request of this API needs five. */
const MAX_DEPTH = 32;

/** Values in one body, so that checking it cannot take seconds. Verdicts with all their evidence have some hundred. */
const MAX_VALUES = 10_000;

/** Keys that reach into an object's prototype. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

interface Frame {
  /** Present in an object: the keys so far. */
  readonly keys?: Set<string>;
  /** The key or index that the walk is at. */
  at: string | number;
  expectsKey: boolean;
}

/**
 * Walks the text of a JSON document that JSON.parse has taken.
 * @throws Problem 400 with a pointer to the first fault.
 */
export function checkStructure(json: string): void {
  const frames: Frame[] = [];
  let values = 0;
  const fail = (detail: string): never => {
    const fault: Fault = { pointer: frames.map(({ at }) => `/${escape(String(at))}`).join(''), detail };
    throw new Problem(400, 'body-is-not-acceptable', `${sentence(detail)} Nothing was stored.`, { errors: [fault] });
  };
  const open = (frame: Frame): void => {
    if (frames.push(frame) > MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH} levels`);
  };

  for (let i = 0; i < json.length; i += 1) {
    const frame = frames.at(-1);
    switch (json[i]) {
      case '{':
        open({ keys: new Set(), at: '', expectsKey: true });
        break;
      case '[':
        open({ at: 0, expectsKey: false });
        break;
      case '}':
      case ']':
        frames.pop();
        break;
      case ',':
        if (++values > MAX_VALUES) fail(`more than ${MAX_VALUES} values`);
        if (frame?.keys) frame.expectsKey = true;
        else if (frame) frame.at = Number(frame.at) + 1;
        break;
      case '"': {
        const end = endOfString(json, i);
        const text = JSON.parse(json.slice(i, end + 1)) as string;
        i = end;
        if (frame?.expectsKey && frame.keys) {
          frame.at = text;
          frame.expectsKey = false;
          if (frame.keys.has(text)) fail('the same key twice in one object');
          if (FORBIDDEN_KEYS.has(text)) fail('a key of this name is not allowed');
          frame.keys.add(text);
        }
        if (text.includes('\0')) fail('text with a NUL character');
        if (!text.isWellFormed()) fail('text with half of a surrogate pair');
        break;
      }
      default:
        if (/[-\d]/.test(json[i] ?? '')) {
          const number = /[-+.\deE]+/y;
          number.lastIndex = i;
          const [token = ''] = number.exec(json) ?? [];
          if (!Number.isFinite(Number(token))) fail('a number that is too large');
          i += token.length - 1;
        }
    }
  }
}

/** Index of the quote that ends the string which begins at `start`. */
function endOfString(json: string, start: number): number {
  for (let end = start + 1; ; end += 1) {
    end = json.indexOf('"', end);
    let backslashes = 0;
    while (json[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
}

/** A key as a step of a JSON pointer (RFC 6901), and safe to send whatever it holds. */
function escape(key: string): string {
  return key.toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1');
}

function sentence(detail: string): string {
  return `The body cannot be taken: ${detail}.`;
}
