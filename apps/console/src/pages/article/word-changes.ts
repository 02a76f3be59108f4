/** Two texts compared by words: each side as stretches that are the same, went or came. */
import { diffWordsWithSpace } from 'diff';

export interface Stretch {
  readonly is: 'same' | 'gone' | 'new';
  readonly words: string;
}

/** `before` without what is new, `after` without what is gone; paragraphs by their line breaks. */
export function compareTexts(before: string, after: string): { before: Stretch[][]; after: Stretch[][] } {
  const changes = diffWordsWithSpace(before, after);
  const stretches = changes.map(({ value, added, removed }): Stretch => ({
    is: added ? 'new' : removed ? 'gone' : 'same',
    words: value,
  }));
  return {
    before: toParagraphs(stretches.filter(({ is }) => is !== 'new')),
    after: toParagraphs(stretches.filter(({ is }) => is !== 'gone')),
  };
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
