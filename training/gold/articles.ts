/** The articles that were marked by hand, from the folder beside this file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldArticle, type GoldArticle } from './gold.js';

/** Their folder inside the repository. */
const FOLDER = join('training', 'gold', 'articles');

/**
 * All articles in the order of their names.
 * @param root folder of the repository
 */
export function goldArticles(root: string): GoldArticle[] {
  return goldArticlesIn(join(root, FOLDER));
}

/** All articles of `folder`, in the order of their names. @throws Error that names a file that is marked wrongly */
export function goldArticlesIn(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      try {
        return goldArticle(name, readFileSync(join(folder, name), 'utf8'));
      } catch (error) {
        throw new Error(`${name} cannot be read.`, { cause: error });
      }
    });
}
