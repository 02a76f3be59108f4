/** News that was tagged and parsed automatically: tags and arcs, where its words are those of our tokenizer. */
import { shapesOf, type WordShapes } from '../../libs/extraction/src/tagging/word-shapes.js';
import { wordsOf, type Word } from '../../libs/extraction/src/text/words.js';
import { readJsonLines } from './corpus-files.js';
import { UNKNOWN } from './oracle.js';
import { modernised, type SilverTree } from './silver-trees.js';

interface Document {
  readonly id: string;
  readonly text: string;
}

type OldWord = readonly [word: string, start: number, end: number, tag: string, name: string, lemma: string];

interface Annotated {
  readonly id: string;
  readonly sents: readonly {
    readonly toks: readonly OldWord[];
    readonly deps: readonly (readonly [head: number, relation: string])[];
  }[];
}

/** One sentence. Where the tokenizers disagree, the tag is `undefined` and the head not known. */
export interface SilverSentence {
  readonly words: WordShapes;
  /** Penn tags. */
  readonly tags: readonly (string | undefined)[];
  readonly tree: SilverTree;
}

/** The tree over our words: an older word stands where the last of ours ends that are part of it. */
function treeOver(words: readonly Word[], toks: readonly OldWord[], { heads, relations }: SilverTree): SilverTree {
  const ours = new Map(words.map(({ end }, i) => [end, i]));
  const theirs = new Map(toks.map(([, , end], i) => [end, i]));
  const placeOf = (old: number): number => ours.get(toks[old]?.[2] ?? -1) ?? UNKNOWN;
  const over = words.map(({ end }) => {
    const old = theirs.get(end);
    const head = old === undefined ? UNKNOWN : (heads[old] ?? UNKNOWN);
    return head < 0 ? head : placeOf(head);
  });
  return { heads: over, relations: words.map(({ end }) => relations[theirs.get(end) ?? -1] ?? '') };
}

/** The sentences of the news corpus's `part`. */
export function silverSentences(data: string, part: 'train' | 'dev'): SilverSentence[] {
  const texts = new Map(readJsonLines<Document>(data, `polnear/${part}.jsonl.gz`).map(({ id, text }) => [id, text]));
  return readJsonLines<Annotated>(data, `polnear/${part}.tokens.jsonl.gz`).flatMap(({ id, sents }) => {
    const text = texts.get(id) ?? '';
    return sents.flatMap(({ toks, deps }): SilverSentence[] => {
      const first = toks[0];
      const last = toks.at(-1);
      if (!first || !last) return [];
      const tagAt = new Map(toks.map(([, start, end, tag]) => [`${start} ${end}`, tag]));
      const nodes = toks.map(([, , , tag, name], i) => {
        const [head = -1, relation = 'dep'] = deps[i] ?? [];
        return { tag, name, head, relation };
      });
      const words = wordsOf(text, { start: first[1], end: last[2] });
      return [
        {
          words: shapesOf(words.map(({ start, end, form }) => ({ text: text.slice(start, end), lower: form }))),
          tags: words.map(({ start, end }) => tagAt.get(`${start} ${end}`)),
          tree: treeOver(words, toks, modernised(nodes)),
        },
      ];
    });
  });
}
