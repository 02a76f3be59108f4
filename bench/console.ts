/** The console: what its pages weigh, when the review page can be used, how soon a key is seen; each beside its aim. */
import { join } from 'node:path';
import { openConsoleDesk } from './lib/console-desk.js';
import { weighPages } from './lib/console-weight.js';
import { firstVisit, MEGABITS } from './lib/first-visit.js';
import { framesOfScrolling, keyToPaint } from './lib/key-to-paint.js';
import { median, print, quantile } from './lib/rounds.js';

const FOLDER = join(process.cwd(), 'dist/console');
const REVIEW = 'review/review-page';
const CLAIMS_OF_ARTICLE = 300;
const WAITING = 10_000;
const VISITS = 3;
const PRESSES = 60;

/** What a key changes on the page, as JavaScript. */
const RATING = `document.querySelector('input[name=rating]:checked')?.value`;
const SUMMARY = `document.activeElement.value`;
const STATEMENT = `[...document.querySelectorAll('main h2')].find((one) => !one.closest('article'))?.textContent`;
const CARD = `document.querySelector('[aria-label^="Claim "]')?.getAttribute('aria-label')`;
const ROW = `document.querySelector('[data-current]')?.dataset.claim`;
const CHECKED = `document.activeElement.checked`;
/** While the rows are fetched there is no grid. */
const ROW_COUNT = `(window.rowCount = document.querySelector('[role=grid]')?.ariaRowCount ?? window.rowCount)`;
const KINDS_OF_FILTER = ['Quantity', 'Causation', 'Rule', 'Prediction', 'Assertion', 'Experience'];

/** Kilobytes gzipped, and milliseconds. */
const AIMS = { script: 200, style: 45, p50: 50, p95: 100 };
/** Milliseconds: on a laptop, and on a processor that is four times slower. */
const VISITORS = [
  { slowdown: 1, firstPaint: 1_000, interactive: 1_800 },
  { slowdown: 4, firstPaint: 2_000, interactive: 3_000 },
];
const HAS_FORM = `document.querySelector('input[name=rating]') !== null`;

let missed = 0;

/** Prints a figure beside its aim. */
function tell(what: string, value: number, unit: string, aim: number): void {
  if (value > aim) missed += 1;
  const verdict = value > aim ? 'MISSED' : 'met';
  print(`${what.padEnd(64)} ${value.toFixed(value < 10 ? 1 : 0).padStart(6)} ${unit} (aim ${aim}: ${verdict})`);
}

function tellQuantiles(what: string, values: readonly number[], p50 = AIMS.p50): void {
  tell(`${what}, p50`, median(values), 'ms', p50);
  tell(`${what}, p95`, quantile(values, 0.95), 'ms', AIMS.p95);
}

function tellWeights(): void {
  const pages = weighPages(FOLDER);
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  for (const [page, { script, style }] of pages) {
    print(`${page.padEnd(40)} script ${kilobytes(script).padStart(6)} KB   style ${kilobytes(style).padStart(5)} KB`);
  }
  const review = pages.get(REVIEW);
  if (review === undefined) throw new Error(`The build has no page ${REVIEW}.`);
  tell('review page, first load, script gzipped', review.script / 1000, 'KB', AIMS.script);
  tell('review page, first load, style gzipped', review.style / 1000, 'KB', AIMS.style);
}

const cycle = (keys: string, times: number): string[] =>
  Array.from({ length: times }, (_, index) => keys[index % keys.length] ?? '');

tellWeights();
const desk = await openConsoleDesk(CLAIMS_OF_ARTICLE, WAITING);
try {
  const [first] = desk.claims;
  if (first === undefined) throw new Error('the article has no claims');
  const reviewPath = `/review/${first.id}`;

  for (const { slowdown, firstPaint, interactive } of VISITORS) {
    const visits = [];
    for (let visit = 0; visit < VISITS; visit += 1) {
      const page = await desk.open();
      visits.push(await firstVisit(page, reviewPath, HAS_FORM, slowdown));
      await page.context().close();
    }
    const how = `review page, ${CLAIMS_OF_ARTICLE} claims, CPU / ${slowdown}, ${MEGABITS} Mbit/s`;
    tell(`${how}, first paint`, median(visits.map((visit) => visit.firstPaint)), 'ms', firstPaint);
    tell(`${how}, interactive`, median(visits.map((visit) => visit.interactive)), 'ms', interactive);
  }

  const page = await desk.open();
  await page.goto(reviewPath);
  await page.getByRole('radio').first().waitFor();
  const review = `review page, ${CLAIMS_OF_ARTICLE} claims`;
  tellQuantiles(`${review}, rating`, await keyToPaint(page, cycle('123456', PRESSES), RATING));
  await page.keyboard.press('w');
  tellQuantiles(`${review}, typing the summary`, await keyToPaint(page, cycle('word', PRESSES), SUMMARY));
  await page.keyboard.press('Escape');
  tellQuantiles(`${review}, j`, await keyToPaint(page, cycle('j', PRESSES), STATEMENT));
  tellQuantiles(`${review}, k`, await keyToPaint(page, cycle('k', PRESSES), STATEMENT));

  await page.goto(`/articles/${first.articleId}`);
  await page.getByRole('button', { name: 'First claim' }).waitFor();
  const article = `article page, ${CLAIMS_OF_ARTICLE} claims`;
  tellQuantiles(`${article}, j`, await keyToPaint(page, cycle('j', PRESSES), CARD));
  tellQuantiles(`${article}, k`, await keyToPaint(page, cycle('k', PRESSES - 1), CARD));

  await page.goto('/worklist');
  await page.getByRole('row').nth(5).waitFor();
  const worklist = `worklist, ${WAITING} rows`;
  tellQuantiles(`${worklist}, j`, await keyToPaint(page, cycle('j', 3 * PRESSES), ROW));
  tellQuantiles(`${worklist}, a frame of scrolling`, await framesOfScrolling(page, 3 * PRESSES));
  const seen: number[] = [];
  const there: number[] = [];
  await page.keyboard.press('f');
  for (const kind of KINDS_OF_FILTER) {
    await page.getByRole('checkbox', { name: kind, exact: true }).focus();
    there.push(...(await keyToPaint(page, ['Space'], ROW_COUNT)));
    seen.push(...(await keyToPaint(page, ['Space'], CHECKED)));
    await keyToPaint(page, ['Space'], CHECKED);
  }
  tellQuantiles(`${worklist}, a filter, until it is seen`, seen);
  tellQuantiles(`${worklist}, a filter, until its rows are there`, there, AIMS.p95);
} finally {
  await desk.close();
}
process.exitCode = missed > 0 ? 1 : 0;
