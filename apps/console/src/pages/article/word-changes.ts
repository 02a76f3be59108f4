/** Two texts compared by words: each side as stretches that are the same, went or came. */
import { diffArrays } from 'diff';

export interface Stretch {
  readonly is: 'same' | 'gone' | 'new';
  readonly words: string;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** `before` without what is new, `after` without what is gone; paragraphs by their line breaks. */
export function compareTexts(before: string, after: string): { before: Stretch[][]; after: Stretch[][] } {
  const changes = diffArrays(toWords(before), toWords(after));
  const stretches = changes.map(({ value, added, removed }): Stretch => ({
    is: added ? 'new' : removed ? 'gone' : 'same',
    words: value.join(''),
  }));
  return {
    before: toParagraphs(stretches.filter(({ is }) => is !== 'new')),
    after: toParagraphs(stretches.filter(({ is }) => is !== 'gone')),
  };
}

/** "4.2" and "Trump’s" are one word each; what stands between words counts as one too. */
function toWords(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function toParagraphs(stretches: readonly Stretch[]): Stretch[][] {
  const paragraphs: Stretch[][] = [[]];
  for (const { is, words } of stretches)
    words.split(/\n+/).forEach((part, index) => {
      if (index > 0) paragraphs.push([]);
      if (part !== '') paragraphs.at(-1)?.push({ is, words: part });
    });
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
