/** What the tagger and the parser see of each word of a sentence: hashes of it, its ends, its shape and its class. */
import { hashText } from '../learning/hash.js';
import { loadModel } from '../learning/load-model.js';
import type { WeightTable } from '../learning/weight-table.js';

/** Words of a sentence in columns; every column holds one number a word. */
export interface WordShapes {
  readonly count: number;
  /** Hash in lower case. */
  readonly lower: Int32Array;
  /** Hashes of the last two, three and four letters, and of the first two and three. */
  readonly last2: Int32Array;
  readonly last3: Int32Array;
  readonly last4: Int32Array;
  readonly first2: Int32Array;
  readonly first3: Int32Array;
  /** Hash of the pattern of capitals, small letters, digits and marks, runs as one. */
  readonly shape: Int32Array;
  /** Word class (see wordClass) and the class of its neighbours. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
}

/** A word of a sentence: as written, and as `wordsOf` writes it for lookups. */
export interface ShapedWord {
  readonly text: string;
  readonly lower: string;
}

interface Classes {
  readonly fine: WeightTable;
  readonly coarse: readonly number[];
}

let classes: Classes | undefined;

function classTables(): Classes {
  if (!classes) {
    const model = loadModel('word-classes');
    classes = { fine: model.table('classes'), coarse: model.numbers('coarse') };
  }
  return classes;
}

const COLUMNS = 10;

const kindOf = (code: number): number => {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return 4 + code;
  return 4;
};

/** Runs of one kind count as one, a first capital apart from those behind it: "McCain" and "DeMint" are alike. */
function shapeOf(text: string): number {
  let hash = 17;
  let before = 0;
  for (let i = 0; i < text.length && i < 24; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind !== before || i === 1) hash = (Math.imul(hash, 31) + kind) | 0;
    before = kind;
  }
  return hash;
}

/** The columns of `words`. */
export function shapesOf(words: readonly ShapedWord[]): WordShapes {
  const { fine: fineTable, coarse: coarseOf } = classTables();
  const count = words.length;
  // One block of memory for all columns, as there are some for every sentence.
  const block = new Int32Array(COLUMNS * count);
  let used = 0;
  const column = (): Int32Array => block.subarray(used, (used += count));
  const shapes: WordShapes = {
    count,
    lower: column(),
    last2: column(),
    last3: column(),
    last4: column(),
    first2: column(),
    first3: column(),
    shape: column(),
    fine: column(),
    coarse: column(),
  };
  for (let i = 0; i < count; i++) {
    const { text, lower } = words[i] as ShapedWord;
    const length = lower.length;
    const hash = hashText(lower);
    const fine = fineTable.weight(hash);
    shapes.lower[i] = hash;
    shapes.last2[i] = hashText(lower, Math.max(0, length - 2));
    shapes.last3[i] = hashText(lower, Math.max(0, length - 3));
    shapes.last4[i] = hashText(lower, Math.max(0, length - 4));
    shapes.first2[i] = hashText(lower, 0, Math.min(2, length));
    shapes.first3[i] = hashText(lower, 0, Math.min(3, length));
    shapes.shape[i] = shapeOf(text);
    shapes.fine[i] = fine;
    shapes.coarse[i] = fine === 0 ? 0 : (coarseOf[fine - 1] ?? 0);
  }
  return shapes;
}
