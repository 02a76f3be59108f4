/** Boosted regression trees: reads their binary form and adds up their leaves. */

/** Bytes of one node: feature, left child, and a threshold or a leaf's value. */
export const NODE_BYTES = 7;
/** The feature of a leaf. */
export const LEAF = 255;

/** Trees whose leaves add up to a score in log-odds (Friedman 2001). */
export class Trees {
  private constructor(
    /** The score before all trees; in an array, as a sum that begins with a field becomes a new object with every tree. */
    private readonly base: Float64Array,
    private readonly roots: Int32Array,
    private readonly feature: Uint8Array,
    private readonly child: Uint16Array,
    private readonly value: Float32Array,
  ) {}

  /**
   * Reads nodes: a byte for the feature (`LEAF` for a leaf), two for the left child (the right one follows it), four for
   * the threshold, or the leaf's value, as a float, least significant byte first. `base`: the score before all trees.
   */
  static read(bytes: Uint8Array, base: number, roots: readonly number[]): Trees {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = Math.floor(bytes.length / NODE_BYTES);
    const trees = new Trees(
      Float64Array.of(base),
      Int32Array.from(roots),
      new Uint8Array(count),
      new Uint16Array(count),
      new Float32Array(count),
    );
    for (let node = 0; node < count; node++) {
      trees.feature[node] = view.getUint8(node * NODE_BYTES);
      trees.child[node] = view.getUint16(node * NODE_BYTES + 1, true);
      trees.value[node] = view.getFloat32(node * NODE_BYTES + 3, true);
    }
    return trees;
  }

  /** The score of an instance with these feature values. */
  score(features: ArrayLike<number>): number {
    const { base, roots, feature, child, value } = this;
    let score = base[0] as number;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] as number;
      for (let asked = feature[node] as number; asked !== LEAF; asked = feature[node] as number) {
        const right = (features[asked] as number) < (value[node] as number) ? 0 : 1;
        node = (child[node] as number) + right;
      }
      score += value[node] as number;
    }
    return score;
  }
}
