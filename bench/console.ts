/** What the console weighs: script and style sheets of each page on its first load, gzipped. */
import { join } from 'node:path';
import { weighPages } from './lib/console-weight.js';
import { print } from './lib/rounds.js';

const FOLDER = join(process.cwd(), 'dist/console');
const REVIEW = 'review/review-page';
const AIM_SCRIPT_KB = 200;
const AIM_STYLE_KB = 45;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const pages = weighPages(FOLDER);
for (const [page, { script, style }] of pages) {
  print(`${page.padEnd(32)} script ${kilobytes(script).padStart(6)} KB   style ${kilobytes(style).padStart(5)} KB`);
}
const review = pages.get(REVIEW);
if (review === undefined) throw new Error(`The build has no page ${REVIEW}.`);
print(
  `review page, first load, gzipped: script ${kilobytes(review.script)} KB (aim ${AIM_SCRIPT_KB}), ` +
    `style ${kilobytes(review.style)} KB (aim ${AIM_STYLE_KB})`,
);
process.exitCode = review.script > AIM_SCRIPT_KB * 1000 || review.style > AIM_STYLE_KB * 1000 ? 1 : 0;
