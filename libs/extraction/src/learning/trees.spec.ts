/** Trees are read as they were written. */
import { describe, expect, it } from '@jest/globals';
import { LEAF, NODE_BYTES, Trees } from './trees.js';

type Node = readonly [feature: number, child: number, value: number];

function bytesOf(nodes: readonly Node[]): Uint8Array {
  const bytes = new Uint8Array(nodes.length * NODE_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [i, [feature, child, value]] of nodes.entries()) {
    view.setUint8(i * NODE_BYTES, feature);
    view.setUint16(i * NODE_BYTES + 1, child, true);
    view.setFloat32(i * NODE_BYTES + 3, value, true);
  }
  return bytes;
}

describe('Trees', () => {
  const nodes: readonly Node[] = [
    [1, 1, 0.5],
    [LEAF, 0, -2],
    [0, 3, 10],
    [LEAF, 0, 1],
    [LEAF, 0, 4],
    [LEAF, 0, 0.25],
  ];
  const trees = Trees.read(bytesOf(nodes), 0.5, [0, 5]);

  it('go left below the threshold, right from it on, and add up', () => {
    expect(trees.score([99, 0.4])).toBe(0.5 - 2 + 0.25);
    expect(trees.score([9, 0.5])).toBe(0.5 + 1 + 0.25);
    expect(trees.score([10, 0.6])).toBe(0.5 + 4 + 0.25);
  });
});
