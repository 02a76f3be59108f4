/** Files as articles to send: each as the body of POST /v1/articles. */
import { Failure } from '../failure.js';
import { readLines, readText, STANDARD_INPUT } from '../files.js';

/** One article to be. */
export interface IngestDocument {
  /** Where it stands, for messages: `wire.jsonl, line 12`. */
  readonly place: string;
  /** The request's body as JSON text, or why there is none. */
  readonly body: { readonly json: string } | { readonly error: string };
  /** How far this brings the run, in bytes of the files. */
  readonly bytes: number;
}

/** What articles get that do not say so themselves. */
export interface Defaults {
  readonly desk?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
}

/** The articles of `files`, in order. @throws Failure when a file cannot be read. */
export async function* documentsOf(files: readonly string[], defaults: Defaults): AsyncGenerator<IngestDocument> {
  for (const file of files) {
    if (/\.(jsonl|ndjson)$/i.test(file)) yield* documentsByLine(file, defaults);
    else yield toDocument(file, await readText(file), kindOf(file), defaults);
  }
}

type Kind = 'text' | 'html' | 'json';

function kindOf(file: string): Kind {
  if (/\.html?$/i.test(file)) return 'html';
  if (/\.json$/i.test(file)) return 'json';
  if (/\.(txt|text|md)$/i.test(file) || file === STANDARD_INPUT) return 'text';
  throw new Failure(`"${file}" is of no known kind: the name must end in .txt, .html, .json or .jsonl.`);
}

async function* documentsByLine(file: string, defaults: Defaults): AsyncGenerator<IngestDocument> {
  let number = 0;
  for await (const line of readLines(file)) {
    number += 1;
    if (line.trim() !== '') yield toDocument(`${file}, line ${number}`, line, 'json', defaults);
  }
}

function toDocument(place: string, content: string, kind: Kind, defaults: Defaults): IngestDocument {
  const bytes = Buffer.byteLength(content);
  if (kind !== 'json')
    return { place, bytes, body: { json: JSON.stringify({ ...defaults, [kind]: withoutMark(content) }) } };
  let article: unknown;
  try {
    article = JSON.parse(withoutMark(content));
  } catch {
    return { place, bytes, body: { error: 'this is not JSON' } };
  }
  if (typeof article !== 'object' || article === null || Array.isArray(article)) {
    return { place, bytes, body: { error: 'an article is a JSON object with a "text", "html" or "url"' } };
  }
  return { place, bytes, body: { json: JSON.stringify({ ...defaults, ...article }) } };
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
