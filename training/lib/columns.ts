/** Sentences for training the tagger and the parser: words as the tokenizer writes them, and what is right for each. */
import { formOf } from '../../libs/extraction/src/text/word-form.js';
import { shapesOf, type WordShapes } from '../../libs/extraction/src/tagging/word-shapes.js';
import type { TreebankSentence } from './conllu.js';

/** Columns of the words of a treebank's sentence. */
export function shapesOfSentence({ forms }: TreebankSentence): WordShapes {
  return shapesOf(forms.map((text) => ({ text, lower: formOf(text) })));
}
