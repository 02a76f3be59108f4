/** Writes the binary form of models that libs/extraction/src/learning reads: see docs/models.md. */
import { FORM, MAGIC, type ModelHead, type Setting } from '../../libs/extraction/src/learning/model.js';
import { MOST_CLASSES } from '../../libs/extraction/src/learning/weight-table.js';

/** Weights of one feature: class and weight in turns. */
export type FeatureRow = readonly [feature: number, pairs: readonly (readonly [place: number, weight: number])[]];

export interface TableContent {
  readonly classes: number;
  /** In any order; weights in the trainer's own units. */
  readonly rows: Iterable<FeatureRow>;
  /** What one unit of int16 is to be worth. By default the largest weight becomes 32,767. */
  readonly scale?: number;
  /** Weights nearer to 0 than this, in units of the file, are left out. 1 by default. */
  readonly least?: number;
}

export interface ModelContent {
  readonly name: string;
  readonly settings?: Readonly<Record<string, Setting>>;
  readonly tables?: Readonly<Record<string, TableContent>>;
  readonly blobs?: Readonly<Record<string, Uint8Array>>;
}

const LARGEST = 32_767;

class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(2 * this.bytes.length);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length++] = value;
  }

  unsigned(value: number): void {
    let rest = value >>> 0;
    for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
    this.byte(rest);
  }

  signed(value: number): void {
    this.unsigned((value << 1) ^ (value >> 31));
  }

  all(values: Uint8Array): void {
    for (const value of values) this.byte(value);
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Rounds, drops what is too small, and sorts by feature. */
function quantised({ rows, scale, least = 1 }: TableContent): { scale: number; rows: [number, [number, number][]][] } {
  const given = [...rows];
  let largest = 0;
  for (const [, pairs] of given) for (const [, weight] of pairs) largest = Math.max(largest, Math.abs(weight));
  const unit = scale ?? (largest === 0 ? 1 : largest / LARGEST);
  const kept: [number, [number, number][]][] = [];
  for (const [feature, pairs] of given) {
    const rounded: [number, number][] = [];
    for (const [place, weight] of pairs) {
      const value = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / unit)));
      if (Math.abs(value) >= least && value !== 0) rounded.push([place, value]);
    }
    if (rounded.length > 0) {
      kept.push([(feature === 0 ? 1 : feature) >>> 0, rounded.sort((a, b) => a[0] - b[0] || a[1] - b[1])]);
    }
  }
  return { scale: unit, rows: kept.sort((a, b) => a[0] - b[0]) };
}

/** The bytes of a model file. The same content gives the same bytes, in whatever order rows come. */
export function writeModel({ name, settings = {}, tables = {}, blobs = {} }: ModelContent): Uint8Array {
  const body = new ByteWriter();
  const shapes: ModelHead['tables'][number][] = [];
  for (const [table, content] of Object.entries(tables)) {
    if (content.classes > MOST_CLASSES) throw new Error(`${name}: a table holds at most ${MOST_CLASSES} classes.`);
    const { scale, rows } = quantised(content);
    let before = 0;
    let pairs = 0;
    for (const [feature, weights] of rows) {
      body.unsigned(feature - before);
      body.unsigned(weights.length);
      for (const [place, weight] of weights) {
        body.byte(place);
        body.signed(weight);
      }
      before = feature;
      pairs += weights.length;
    }
    if (pairs >= 2 ** 24) throw new Error(`${name}: the table "${table}" is too large; prune it.`);
    shapes.push({ name: table, classes: content.classes, scale, features: rows.length, pairs });
  }
  const sections: ModelHead['blobs'][number][] = [];
  for (const [blob, bytes] of Object.entries(blobs)) {
    body.all(bytes);
    sections.push({ name: blob, length: bytes.length });
  }
  const head: ModelHead = { name, settings, tables: shapes, blobs: sections };
  const start = new ByteWriter();
  const text = new TextEncoder().encode(JSON.stringify(head));
  start.all(new TextEncoder().encode(MAGIC));
  start.unsigned(FORM);
  start.unsigned(text.length);
  start.all(text);
  start.all(body.done());
  return start.done();
}
