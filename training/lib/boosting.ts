/** Gradient-boosted trees for a probability (Friedman 2001), splits found in histograms (Ke et al. 2017). */
import { LEAF, NODE_BYTES, Trees } from '../../libs/extraction/src/learning/trees.js';

/** How trees are grown. */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Fewest instances of a leaf. */
  readonly leaf: number;
  /** Added to the sum of second derivatives. */
  readonly shrink: number;
}

/** Instances: `width` features each, one after the other, as many as there are targets. */
export interface Instances {
  readonly values: Float32Array;
  readonly width: number;
  readonly targets: ArrayLike<number>;
}

/** Trees in the form of the model file. */
export interface GrownTrees {
  readonly bytes: Uint8Array;
  readonly roots: readonly number[];
  readonly base: number;
}

interface Node {
  feature: number;
  child: number;
  value: number;
}

const BINS = 64;
const LEAST_GAIN = 1e-3;

export const treesOf = ({ bytes, base, roots }: GrownTrees): Trees => Trees.read(bytes, base, roots);

/** Grows trees whose sum is the log-odds of the targets, each 0 or 1. */
export function grow(instances: Instances, growth: Growth): GrownTrees {
  const { targets } = instances;
  const count = targets.length;
  const grower = new Grower(instances, growth);
  let right = 0;
  for (let i = 0; i < count; i++) right += targets[i] as number;
  const base = Math.log(right / (count - right));
  grower.scores.fill(base);
  const roots = Array.from({ length: growth.trees }, () => grower.tree());
  return { bytes: bytesOf(grower.nodes), roots, base };
}

function bytesOf(nodes: readonly Node[]): Uint8Array {
  const bytes = new Uint8Array(nodes.length * NODE_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [i, { feature, child, value }] of nodes.entries()) {
    view.setUint8(i * NODE_BYTES, feature);
    view.setUint16(i * NODE_BYTES + 1, child, true);
    view.setFloat32(i * NODE_BYTES + 3, value, true);
  }
  return bytes;
}

/** Values at which a feature is cut into bins of about as many instances each. */
function cutsOf({ values, width, targets }: Instances, feature: number): number[] {
  const count = targets.length;
  const sorted = Float32Array.from({ length: count }, (_, i) => values[i * width + feature] as number).sort();
  const cuts: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const value = sorted[Math.floor((bin * count) / BINS)] ?? 0;
    if (value > (cuts.at(-1) ?? sorted[0] ?? 0)) cuts.push(value);
  }
  return cuts;
}

class Grower {
  readonly nodes: Node[] = [];
  readonly scores: Float64Array;
  private readonly cuts: number[][];
  private readonly bins: Uint8Array;
  private readonly first: Float64Array;
  private readonly second: Float64Array;
  private readonly order: Int32Array;
  private readonly aside: Int32Array;
  private readonly firsts: Float64Array;
  private readonly seconds: Float64Array;
  private readonly counts: Int32Array;

  constructor(
    private readonly instances: Instances,
    private readonly growth: Growth,
  ) {
    const { values, width, targets } = instances;
    const count = targets.length;
    this.scores = new Float64Array(count);
    this.first = new Float64Array(count);
    this.second = new Float64Array(count);
    this.order = new Int32Array(count);
    this.aside = new Int32Array(count);
    this.firsts = new Float64Array(width * BINS);
    this.seconds = new Float64Array(width * BINS);
    this.counts = new Int32Array(width * BINS);
    this.cuts = Array.from({ length: width }, (_, feature) => cutsOf(instances, feature));
    this.bins = Uint8Array.from(values, (value, at) => {
      const cuts = this.cuts[at % width] ?? [];
      let bin = 0;
      while (bin < cuts.length && (cuts[bin] as number) <= value) bin++;
      return bin;
    });
  }

  /** Grows one more tree and adds it to the scores; returns its root. */
  tree(): number {
    const { scores, first, second, order } = this;
    for (let i = 0; i < scores.length; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)));
      first[i] = p - (this.instances.targets[i] as number);
      second[i] = p * (1 - p);
      order[i] = i;
    }
    const root = this.nodes.push({ feature: LEAF, child: 0, value: 0 }) - 1;
    this.split(root, 0, scores.length, this.growth.depth);
    return root;
  }

  private split(node: number, from: number, to: number, depth: number): void {
    let sum = 0;
    let curvature = 0;
    for (let k = from; k < to; k++) {
      sum += this.first[this.order[k] as number] as number;
      curvature += this.second[this.order[k] as number] as number;
    }
    const best = depth > 0 && to - from >= 2 * this.growth.leaf ? this.bestSplit(from, to, sum, curvature) : undefined;
    const own = this.nodes[node] as Node;
    if (!best) {
      own.value = Math.fround((-this.growth.rate * sum) / (curvature + this.growth.shrink));
      for (let k = from; k < to; k++) {
        const i = this.order[k] as number;
        this.scores[i] = (this.scores[i] as number) + own.value;
      }
      return;
    }
    const middle = this.divide(from, to, best.feature, best.bin);
    const left = this.nodes.push({ feature: LEAF, child: 0, value: 0 }, { feature: LEAF, child: 0, value: 0 }) - 2;
    own.feature = best.feature;
    own.child = left;
    own.value = this.cuts[best.feature]?.[best.bin] ?? 0;
    this.split(left, from, middle, depth - 1);
    this.split(left + 1, middle, to, depth - 1);
  }

  private fillHistograms(from: number, to: number): void {
    const { order, bins, first, second, firsts, seconds, counts } = this;
    const { width } = this.instances;
    firsts.fill(0);
    seconds.fill(0);
    counts.fill(0);
    for (let k = from; k < to; k++) {
      const i = order[k] as number;
      for (let feature = 0; feature < width; feature++) {
        const at = feature * BINS + (bins[i * width + feature] as number);
        firsts[at] = (firsts[at] as number) + (first[i] as number);
        seconds[at] = (seconds[at] as number) + (second[i] as number);
        counts[at] = (counts[at] as number) + 1;
      }
    }
  }

  private bestSplit(
    from: number,
    to: number,
    sum: number,
    curvature: number,
  ): { feature: number; bin: number } | undefined {
    this.fillHistograms(from, to);
    const { leaf, shrink } = this.growth;
    const whole = (sum * sum) / (curvature + shrink);
    let most = LEAST_GAIN;
    let best: { feature: number; bin: number } | undefined;
    for (const [feature, cuts] of this.cuts.entries()) {
      let leftSum = 0;
      let leftCurvature = 0;
      let left = 0;
      for (let bin = 0; bin < cuts.length; bin++) {
        const at = feature * BINS + bin;
        leftSum += this.firsts[at] as number;
        leftCurvature += this.seconds[at] as number;
        left += this.counts[at] as number;
        if (left < leaf || to - from - left < leaf) continue;
        const rightSum = sum - leftSum;
        const gain =
          (leftSum * leftSum) / (leftCurvature + shrink) +
          (rightSum * rightSum) / (curvature - leftCurvature + shrink) -
          whole;
        if (gain > most) {
          most = gain;
          best = { feature, bin };
        }
      }
    }
    return best;
  }

  /** Puts those up to `bin` to the left, all in their order; returns where the right ones begin. */
  private divide(from: number, to: number, feature: number, bin: number): number {
    const { order, aside, bins } = this;
    const { width } = this.instances;
    let left = from;
    let right = 0;
    for (let k = from; k < to; k++) {
      const i = order[k] as number;
      if ((bins[i * width + feature] as number) <= bin) order[left++] = i;
      else aside[right++] = i;
    }
    order.set(aside.subarray(0, right), left);
    return left;
  }
}
