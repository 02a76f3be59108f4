/** A model that is written is the model that is read. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mix } from '../../libs/extraction/src/learning/hash.js';
import { Model } from '../../libs/extraction/src/learning/model.js';
import { writeModel, type FeatureRow } from './model-writer.js';

const rows = fc.uniqueArray(
  fc.tuple(
    fc.integer().filter((feature) => feature !== 0),
    fc.uniqueArray(fc.tuple(fc.nat(254), fc.integer({ min: -32_767, max: 32_767 }).filter(Boolean)), {
      selector: ([place]) => place,
      minLength: 1,
      maxLength: 9,
    }),
  ),
  { selector: ([feature]) => feature, maxLength: 60 },
);

const write = (given: readonly FeatureRow[]): Uint8Array =>
  writeModel({ name: 'own', tables: { weights: { classes: 255, rows: given, scale: 1 } } });

describe('writeModel', () => {
  it('writes every weight so that it is found again', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const table = Model.read(write(given)).table('weights');
        expect(table.size).toBe(given.length);
        for (const [feature, pairs] of given) {
          const scores = new Int32Array(255);
          table.add(feature, scores);
          const expected = new Int32Array(255);
          for (const [place, weight] of pairs) expected[place] = weight;
          expect(scores).toEqual(expected);
        }
      }),
    );
  });

  it.each([1, 3, 70])('finds many features of %i classes at once as one by one', (classes) => {
    const known = Array.from({ length: 500 }, (_, i): FeatureRow => [
      i < 250 ? mix(1, i) : i,
      [[i % classes, 1 + ((i * 7) % 90)]],
    ]);
    const bytes = writeModel({ name: 'own', tables: { weights: { classes, rows: known, scale: 1 } } });
    const table = Model.read(bytes).table('weights');
    const asked = Int32Array.from({ length: 900 }, (_, i) => (i % 2 === 0 ? mix(1, i) : i));
    const [together, apart] = [new Int32Array(classes), new Int32Array(classes)];
    table.addAll(asked, 800, together);
    for (const feature of asked.subarray(0, 800)) table.add(feature, apart);
    expect(together).toEqual(apart);
    expect(Math.max(...together)).toBeGreaterThan(0);
    const first = asked.subarray(0, 800).reduce((sum, feature) => sum + table.weight(feature), 0);
    expect(table.sum(asked, 800)).toBe(first);
  });

  it('writes what is read out of a model as the same model again', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const bytes = write(given);
        expect(write([...Model.read(bytes).table('weights').entries()])).toEqual(bytes);
      }),
    );
  });

  it('writes the same bytes in whatever order the features come', () => {
    fc.assert(fc.property(rows, (given) => expect(write([...given].reverse())).toEqual(write(given))));
  });

  it('leaves out what rounds to nothing', () => {
    const bytes = writeModel({
      name: 'own',
      tables: {
        weights: {
          classes: 2,
          rows: [
            [
              7,
              [
                [0, 0.2],
                [1, 3],
              ],
            ],
            [8, [[0, 0.1]]],
          ],
          scale: 1,
        },
      },
    });
    const table = Model.read(bytes).table('weights');
    expect([table.size, table.weight(7, 0), table.weight(7, 1)]).toEqual([1, 0, 3]);
  });

  it('keeps settings and bytes, and names what is not there', () => {
    const bytes = writeModel({
      name: 'own',
      settings: { threshold: 0.25, labels: ['a', 'b'] },
      blobs: { vectors: Uint8Array.of(1, 2, 3) },
    });
    const model = Model.read(bytes);
    expect(model.number('threshold')).toBe(0.25);
    expect(model.labels('labels')).toEqual(['a', 'b']);
    expect([...model.bytes('vectors')]).toEqual([1, 2, 3]);
    expect(() => model.table('weights')).toThrow('The model "own" has no table "weights"');
  });

  it('does not read a file that was cut, or is something else', () => {
    const bytes = write([[7, [[0, 1]]]]);
    expect(() => Model.read(bytes.subarray(0, bytes.length - 1))).toThrow('ends too early');
    expect(() => Model.read(new TextEncoder().encode('PK\u0003\u0004 and more'))).toThrow('no model file');
  });
});
