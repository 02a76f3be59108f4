/** A list of hashed features that is filled again for every instance. */
import { mix } from '../learning/hash.js';

/** Features of one block of templates take numbers from here on. */
const BLOCK = 256;

/** Hashed features of one instance: `values[0]` up to `values[length - 1]`. */
export class Features {
  readonly values = new Int32Array(512);
  length = 0;
  private template = 0;

  /** Empties the list; the templates that follow are those of `block`. */
  clear(block: number): void {
    this.length = 0;
    this.template = block * BLOCK;
  }

  /** The templates that follow count from `offset` of `block`, whatever was left out before. */
  from(block: number, offset: number): void {
    this.template = block * BLOCK + offset;
  }

  /** The next template with one value. */
  one(value: number): void {
    this.values[this.length++] = mix(this.template++, value);
  }

  /** The next template with two values. */
  two(first: number, second: number): void {
    this.values[this.length++] = mix(mix(this.template++, first), second);
  }

  /** The next template with three values. */
  three(first: number, second: number, third: number): void {
    this.values[this.length++] = mix(mix(mix(this.template++, first), second), third);
  }
}

/** A distance in tokens, coarser the farther, with its sign. */
export function bucket(distance: number): number {
  const size = Math.abs(distance);
  const coarse = size < 6 ? size : size < 8 ? 6 : size < 11 ? 7 : size < 16 ? 8 : size < 24 ? 9 : size < 40 ? 10 : 11;
  return distance < 0 ? -coarse : coarse;
}

/** How likely something is, in five levels. */
export function level(probability: number): number {
  return probability < 0.03 ? 0 : probability < 0.15 ? 1 : probability < 0.4 ? 2 : probability < 0.75 ? 3 : 4;
}

/** `values[i]` inside `from`..`to`, else a number for what lies before or behind. */
export function within(values: ArrayLike<number>, i: number, from: number, to: number): number {
  return i < from ? -1 : i >= to ? -2 : (values[i] as number);
}
