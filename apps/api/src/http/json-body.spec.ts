/** Reading bodies: what JSON says is what is read, and what could be read in two ways is refused. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJsonBody } from './json-body.js';
import { Problem } from './problem.js';

const parse = (text: string): unknown => parseJsonBody(Buffer.from(text));

function refusal(body: string | Uint8Array): Problem {
  try {
    parseJsonBody(Buffer.from(body as string));
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error(`taken: ${String(body)}`);
}

/** Any JSON of ordinary keys and finite numbers, as this API may be sent. */
const ordinary = fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 6 });

describe('a body', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(ordinary, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        if (/"(__proto__|constructor|prototype)"|\\u0000/.test(text)) return;
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('may be empty', () => {
    expect(parse('')).toBeUndefined();
  });

  it('is refused or read, and nothing else, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
        try {
          expect(parseJsonBody(bytes)).toEqual(JSON.parse(Buffer.from(bytes).toString()));
        } catch (error) {
          expect(error).toMatchObject({ name: 'Problem', status: 400 });
        }
      }),
    );
  });

  it.each([
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'body-is-not-utf-8', undefined],
    ['half a JSON document', '{"a": ', 'body-is-not-json', undefined],
    ['a NUL character', '{"a": {"b~/": ["x", "\\u0000"]}}', 'body-is-not-acceptable', '/a/b~0~1/1'],
    ['half of a surrogate pair', '["\\ud83d"]', 'body-is-not-acceptable', '/0'],
    ['a NUL character in a key', '{"\\u0000": 1}', 'body-is-not-acceptable', '/\0'],
    ['the same key twice', '{"a": 1, "b": {"a": 2}, "\\u0061": 3}', 'body-is-not-acceptable', '/a'],
    [
      'a key that reaches for the prototype',
      '{"a": [{"__proto__": {"admin": true}}]}',
      'body-is-not-acceptable',
      '/a/0/__proto__',
    ],
    ['a number beyond all bounds', '{"a": [1, -1e999]}', 'body-is-not-acceptable', '/a/1'],
  ])('is refused with %s', (_, body, code, pointer) => {
    const problem = refusal(body);
    expect([problem.status, problem.code, problem.errors?.[0]?.pointer]).toEqual([400, code, pointer]);
  });

  it('is refused when it is nested without end, and does not take long about it', () => {
    expect(refusal('['.repeat(500_000) + ']'.repeat(500_000)).code).toBe('body-is-not-acceptable');
    expect(refusal('{"a":'.repeat(33) + '1' + '}'.repeat(33)).code).toBe('body-is-not-acceptable');
    expect(parse('['.repeat(32) + ']'.repeat(32))).toBeInstanceOf(Array);
  });

  it('is refused when it holds more values than any request has', () => {
    expect(refusal(`[${'1,'.repeat(10_001)}1]`).code).toBe('body-is-not-acceptable');
  });

  it('keeps strings that end in backslashes and quotes', () => {
    const strings = ['\\', '\\\\', '"', '\\"', '{', ',', '-1', '\\u0000'];
    expect(parse(JSON.stringify(strings))).toEqual(strings);
  });

  it('keeps whole surrogate pairs, escaped or not', () => {
    expect(parse('["😀", "\\ud83d\\ude00"]')).toEqual(['😀', '😀']);
  });
});
