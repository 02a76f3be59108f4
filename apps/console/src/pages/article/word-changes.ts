/** Two texts compared by words: each side as stretches that are the same, went or came. */
import { diffArrays } from 'diff';

export interface Stretch {
  readonly is: 'same' | 'gone' | 'new';
  readonly words: string;
  /** Where it begins in its own text, in UTF-16 code units. */
  readonly start: number;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** `before` without what is new, `after` without what is gone; paragraphs by their line breaks. */
export function compareTexts(before: string, after: string): { before: Stretch[][]; after: Stretch[][] } {
  const changes = diffArrays(toWords(before), toWords(after));
  const stretches = changes.map(({ value, added, removed }): Omit<Stretch, 'start'> => ({
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

function toParagraphs(stretches: readonly Omit<Stretch, 'start'>[]): Stretch[][] {
  const paragraphs: Stretch[][] = [[]];
  let start = 0;
  for (const { is, words } of stretches)
    for (const part of words.split(/(\n+)/)) {
      if (part.startsWith('\n')) paragraphs.push([]);
      else if (part !== '') paragraphs.at(-1)?.push({ is, words: part, start });
      start += part.length;
    }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
