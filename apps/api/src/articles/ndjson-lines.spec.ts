/** Lines come out the same, however the bytes came in. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf, type Line } from './ndjson-lines.js';

async function* chunked(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let start = 0;
  for (const size of sizes) {
    yield bytes.subarray(start, start + size);
    start += size;
  }
  yield bytes.subarray(start);
}

async function linesIn(bytes: Buffer, sizes: readonly number[], mostBytes: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(chunked(bytes, sizes), mostBytes)) lines.push(line);
  return lines;
}

const text = fc.string({ unit: fc.constantFrom('a', '\n', ' ', '\r', '\u20ac', '{'), maxLength: 60 });
const sizes = fc.array(fc.nat({ max: 12 }), { maxLength: 20 });

describe('the lines of a stream', () => {
  it('are those of the whole, without the blank ones, numbered by where they stand', async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, async (whole, cut) => {
        const expected = whole
          .split('\n')
          .map((line, i) => ({ number: i + 1, bytes: Buffer.from(line) }))
          .filter(({ bytes }) => bytes.toString().trim() !== '');
        expect(await linesIn(Buffer.from(whole), cut, 1000)).toEqual(expected);
      }),
    );
  });

  it('are given without their bytes where they are too long, and the next one is whole again', async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, fc.integer({ min: 1, max: 8 }), async (whole, cut, most) => {
        for (const { number, bytes } of await linesIn(Buffer.from(whole), cut, most)) {
          const line = Buffer.from(whole.split('\n')[number - 1] ?? '');
          expect(bytes).toEqual(line.length > most ? null : line);
        }
      }),
    );
    expect(await linesIn(Buffer.from('toolong\nok\n'), [3, 2], 4)).toEqual([
      { number: 1, bytes: null },
      { number: 2, bytes: Buffer.from('ok') },
    ]);
  });
});
