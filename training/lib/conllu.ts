/** Reads dependency trees in the CoNLL-U form of Universal Dependencies. */

/** A sentence of a treebank, by columns; offsets are UTF-16 code units into `text`. */
export interface TreebankSentence {
  readonly id: string;
  readonly text: string;
  /** True where a new document begins. */
  readonly opensDocument: boolean;
  /** True where a new paragraph begins. */
  readonly opensParagraph: boolean;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** Universal tags. */
  readonly pos: readonly string[];
  /** Penn tags. */
  readonly tags: readonly string[];
  /** Index of each word's head, -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly starts: readonly number[];
}

interface Rows {
  comments: string[];
  words: string[][];
}

/** All sentences of `content`. Multiword tokens and empty nodes are left out; their words stay. */
export function readConllu(content: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of content.split('\n\n')) {
    const rows: Rows = { comments: [], words: [] };
    for (const line of block.split('\n')) {
      if (line.startsWith('#')) rows.comments.push(line);
      else if (/^\d+\t/.test(line)) rows.words.push(line.split('\t'));
    }
    if (rows.words.length > 0) sentences.push(sentenceOf(rows));
  }
  return sentences;
}

function sentenceOf({ comments, words }: Rows): TreebankSentence {
  const comment = (name: string): string | undefined =>
    comments.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5);
  const column = (at: number): string[] => words.map((row) => row[at] ?? '_');
  const text = comment('text') ?? '';
  const forms = column(1);
  return {
    id: comment('sent_id') ?? '',
    text,
    opensDocument: comments.some((line) => line.startsWith('# newdoc')),
    opensParagraph: comments.some((line) => line.startsWith('# newpar')),
    forms,
    lemmas: column(2),
    pos: column(3),
    tags: column(4),
    heads: column(6).map((head) => Number(head) - 1),
    relations: column(7),
    starts: startsOf(text, forms),
  };
}

function startsOf(text: string, forms: readonly string[]): number[] {
  let at = 0;
  return forms.map((form) => {
    const start = text.indexOf(form, at);
    if (start >= 0) at = start + form.length;
    return start;
  });
}
