/** News that was tagged automatically: its tags, where its words are those of our tokenizer. */
import { shapesOf, type WordShapes } from '../../libs/extraction/src/tagging/word-shapes.js';
import { wordsOf } from '../../libs/extraction/src/text/words.js';
import { readJsonLines } from './corpus-files.js';

interface Document {
  readonly id: string;
  readonly text: string;
}

interface Annotated {
  readonly id: string;
  /** Word, start, end, Penn tag, kind of name, lemma. */
  readonly sents: readonly { readonly toks: readonly [string, number, number, string, string, string][] }[];
}

/** Penn tags of the words of one sentence; `undefined` where the tokenizers disagree. */
export interface SilverSentence {
  readonly words: WordShapes;
  readonly tags: readonly (string | undefined)[];
}

/** The sentences of the news corpus's `part`. */
export function silverSentences(data: string, part: 'train' | 'dev'): SilverSentence[] {
  const texts = new Map(readJsonLines<Document>(data, `polnear/${part}.jsonl.gz`).map(({ id, text }) => [id, text]));
  return readJsonLines<Annotated>(data, `polnear/${part}.tokens.jsonl.gz`).flatMap(({ id, sents }) => {
    const text = texts.get(id) ?? '';
    return sents.flatMap(({ toks }): SilverSentence[] => {
      const first = toks[0];
      const last = toks.at(-1);
      if (!first || !last) return [];
      const tagAt = new Map(toks.map(([, start, end, tag]) => [`${start} ${end}`, tag]));
      const words = wordsOf(text, { start: first[1], end: last[2] });
      return [
        {
          words: shapesOf(words.map(({ start, end, form }) => ({ text: text.slice(start, end), lower: form }))),
          tags: words.map(({ start, end }) => tagAt.get(`${start} ${end}`)),
        },
      ];
    });
  });
}
