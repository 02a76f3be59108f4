/** Lines of page furniture and of prose that looks like it, and the paragraphs of the articles marked by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldArticles } from './articles.js';

/** Their folder inside the repository: one paragraph a line, in files that say in their names what they hold. */
const FOLDER = join('training', 'gold', 'furniture');
const WHOLE_SENTENCES = /[.!?…]["”’')\]]*$/;

/** One paragraph as it stands on a page. */
export interface FurnitureLine {
  readonly words: string;
  readonly furniture: boolean;
  /** `like`: written to be hard to tell; `plain`: a paragraph of an article. */
  readonly sort: 'like' | 'plain';
}

/** All lines, those of files first; of articles only those for work on the extractor. */
export function furnitureLines(root = '.'): FurnitureLine[] {
  const folder = join(root, FOLDER);
  const written = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((words) => words !== '')
        .map((words): FurnitureLine => ({ words, furniture: name.endsWith('.furniture.txt'), sort: 'like' })),
    );
  const plain = goldArticles(root)
    .filter(({ part }) => part === 'dev')
    .flatMap(({ text, claims }) =>
      [...text.matchAll(/[^\n]+/g)]
        .filter(({ 0: line, index }) => claims.some(({ start, end }) => start < index + line.length && end > index))
        .map(([line]) => line.trim()),
    )
    .filter((line) => WHOLE_SENTENCES.test(line))
    .map((words): FurnitureLine => ({ words, furniture: false, sort: 'plain' }));
  return [...written, ...plain];
}
