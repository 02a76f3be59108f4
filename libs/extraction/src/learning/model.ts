/** A model as data: tables of weights, bytes and settings, read from the binary form of docs/models.md. */
import { ByteReader } from './byte-reader.js';
import { WeightTable, type TableShape } from './weight-table.js';

/** What a model file begins with. */
export const MAGIC = 'CLDM';
/** The version of the form; another one cannot be read. */
export const FORM = 1;

/** A value beside the weights: class labels, thresholds, parameters of a calibration. */
export type Setting = number | string | readonly number[] | readonly string[];

/** The head of a model file, JSON. Sections follow in the order in which they stand here. */
export interface ModelHead {
  readonly name: string;
  readonly settings: Readonly<Record<string, Setting>>;
  readonly tables: readonly (TableShape & { readonly name: string })[];
  readonly blobs: readonly { readonly name: string; readonly length: number }[];
}

/** What a model consists of, by name. */
export interface ModelParts {
  readonly settings: Readonly<Record<string, Setting>>;
  readonly tables: ReadonlyMap<string, WeightTable>;
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}

/** A model in memory. Every method throws an Error when what is asked for is not in it: code and file do not match. */
export class Model {
  private constructor(
    readonly name: string,
    private readonly settings: ModelHead['settings'],
    private readonly tables: ReadonlyMap<string, WeightTable>,
    private readonly blobs: ReadonlyMap<string, Uint8Array>,
  ) {}

  /** @throws Error when `bytes` are no model file of this form */
  static read(bytes: Uint8Array): Model {
    const reader = new ByteReader(bytes);
    const magic = new TextDecoder().decode(reader.take(MAGIC.length));
    const form = reader.unsigned();
    if (magic !== MAGIC || form !== FORM) throw new Error(`This is no model file of form ${FORM}: install it again.`);
    const head = JSON.parse(new TextDecoder().decode(reader.take(reader.unsigned()))) as ModelHead;
    const tables = new Map(head.tables.map((shape) => [shape.name, WeightTable.read(reader, shape)]));
    // Copies, as views of them would keep the bytes of the whole file.
    const blobs = new Map(head.blobs.map(({ name, length }) => [name, reader.take(length).slice()]));
    return new Model(head.name, head.settings, tables, blobs);
  }

  table(name: string): WeightTable {
    return this.tables.get(name) ?? this.missing(`table "${name}"`);
  }

  bytes(name: string): Uint8Array {
    return this.blobs.get(name) ?? this.missing(`section "${name}"`);
  }

  number(name: string): number {
    const value = this.settings[name];
    return typeof value === 'number' ? value : this.missing(`number "${name}"`);
  }

  numbers(name: string): readonly number[] {
    const value = this.settings[name];
    return Array.isArray(value) && value.every((one) => typeof one === 'number')
      ? value
      : this.missing(`numbers "${name}"`);
  }

  /** Class labels, in the order of a table's classes. */
  labels(name: string): readonly string[] {
    const value = this.settings[name];
    return Array.isArray(value) && value.every((one) => typeof one === 'string')
      ? value
      : this.missing(`labels "${name}"`);
  }

  /** Everything that is in it, for making another one out of it. */
  content(): Pick<Model, 'name'> & ModelParts {
    return { name: this.name, settings: this.settings, tables: this.tables, blobs: this.blobs };
  }

  private missing(what: string): never {
    throw new Error(`The model "${this.name}" has no ${what}: it was made for another version of Claimdesk.`);
  }
}
