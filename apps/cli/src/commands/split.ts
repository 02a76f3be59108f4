/** `claimdesk split`: article text to claims, without a database. */
import type { Extraction, ExtractionContext } from '#domain';
import { loadModelsDir } from '#config';
import { cleanHtml, extract, useModelsFrom } from '#extraction';
import { claimsTable } from '../claims-table.js';
import { Failure } from '../failure.js';
import { readLines, readText } from '../files.js';
import { print, remark, terminalWidth } from '../terminal.js';
import { parseTime } from '../time.js';

export interface SplitOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  /** ISO 8601. */
  readonly publishedAt?: string;
  readonly language?: string;
}

export async function split(file: string, options: SplitOptions): Promise<void> {
  for (const { name, outdated } of useModelsFrom(loadModelsDir())) {
    if (outdated)
      remark(
        `The model "${name}" was trained here for another version of Claimdesk; the shipped one is used. Train again.`,
      );
  }
  if (options.jsonl) return splitLines(file, options);
  const context = contextOf(options);
  const { text, ...known } = await textOf(await readText(file), file);
  const extraction = extract(text, { ...known, ...context });
  if (options.json) return print(JSON.stringify({ ...(isHtml(file) && { text }), ...extraction }, null, 2));
  if (extraction.notSplit !== undefined) return print(extraction.notSplit);
  if (extraction.claims.length === 0) return print('No claim was found in this text.');
  await print(claimsTable(extraction.claims, terminalWidth(), true));
}

/** A document a line in, a document a line out, also for those that cannot be split. */
async function splitLines(file: string, options: SplitOptions): Promise<void> {
  let number = 0;
  let bad = 0;
  for await (const line of readLines(file)) {
    number += 1;
    if (line.trim() === '') continue;
    const document = splitLine(line, options);
    if ('error' in document) {
      bad += 1;
      remark(`Line ${number}: ${document.error}`);
    }
    await print(JSON.stringify(document));
  }
  if (bad > 0) throw new Failure(`${bad} of ${number} lines could not be split: see above; the others are done.`);
}

type SplitDocument = ({ id: unknown } & Extraction) | { id: unknown; error: string };

function splitLine(line: string, options: SplitOptions): SplitDocument {
  let document: { id?: unknown; text?: unknown; publishedAt?: unknown; language?: unknown; title?: unknown };
  try {
    document = (JSON.parse(line) ?? {}) as typeof document;
  } catch {
    return { id: null, error: 'this is not JSON' };
  }
  const { id = null, text, publishedAt, language, title } = document;
  if (typeof text !== 'string') return { id, error: 'a document needs a field "text" that is a string' };
  if (
    publishedAt !== undefined &&
    publishedAt !== null &&
    (typeof publishedAt !== 'string' || parseTime(publishedAt) === undefined)
  ) {
    return { id, error: `"publishedAt" is not a time such as 2017-01-28T22:15:00Z` };
  }
  const own = {
    ...(typeof publishedAt === 'string' && { publishedAt }),
    ...(typeof language === 'string' && { language }),
  };
  return {
    id,
    ...extract(text, { ...contextOf({ ...options, ...own }), ...(typeof title === 'string' && { title }) }),
  };
}

function contextOf({ publishedAt, language }: SplitOptions): ExtractionContext {
  const time = publishedAt === undefined ? undefined : parseTime(publishedAt);
  return { ...(time !== undefined && { publishedAt: time }), ...(language !== undefined && { language }) };
}

function isHtml(file: string): boolean {
  return /\.html?$/i.test(file);
}

/** The text itself; of a page, its article as a server would keep it. */
async function textOf(content: string, file: string): Promise<{ readonly text: string } & ExtractionContext> {
  return isHtml(file) ? cleanHtml(content) : { text: content };
}
