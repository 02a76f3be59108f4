/** `claimdesk ingest`: files to a running server, a few at a time, each sent until the server has it or refuses it. */
import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { type Config, loadConfig } from '#config';
import { localUrl } from '../address.js';
import { readAdminKey } from '../admin-key.js';
import { Failure, MISUSED } from '../failure.js';
import { STANDARD_INPUT } from '../files.js';
import { adminKeyFile, shown } from '../folders.js';
import { RequestRefused, Server } from '../server.js';
import { counted, print } from '../terminal.js';
import { type Defaults, documentsOf, type IngestDocument } from './documents.js';
import { createProgress } from './progress.js';

export interface IngestOptions extends Defaults {
  readonly url?: string;
  readonly key?: string;
  readonly keyFile?: string;
}

/** Requests under way at once: enough to keep a server busy, too few to trouble its other users. */
const AT_ONCE = 4;

/** @throws Failure when a file cannot be read, the server cannot be reached, or an article was refused. */
export async function ingest(files: readonly string[], options: IngestOptions): Promise<void> {
  const config = loadConfig();
  const { url = localUrl(config, config.port), desk, publishedAt } = options;
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw new Failure(`--url ${url} is not a web address; for example --url http://127.0.0.1:3000.`, MISUSED);
  }
  const server = new Server(url, keyOf(options, config));
  const defaults = { ...(desk !== undefined && { desk }), ...(publishedAt !== undefined && { publishedAt }) };
  const total = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const counts = { new: 0, revised: 0, known: 0, failed: 0 };
  const progress = createProgress();
  let done = 0;

  const documents = documentsOf(files, defaults);
  let failed = false;
  const send = async (): Promise<void> => {
    for (let next = await documents.next(); next.done !== true && !failed; next = await documents.next()) {
      const outcome = await sendOne(server, next.value, (line) => progress.say(line));
      counts[outcome] += 1;
      done += next.value.bytes;
      progress.show(done, total, inWords(counts));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, send));
  } catch (error) {
    failed = true; // what is under way is finished, nothing new begun
    throw error;
  } finally {
    progress.finish();
  }
  await print(`Sent to ${url}: ${inWords(counts)}.`);
  if (counts.failed > 0) {
    throw new Failure(`${counted(counts.failed, 'article')} failed: see above; the others are stored.`);
  }
}

type Outcome = 'new' | 'revised' | 'known' | 'failed';

/** @throws Failure for what would befall every other article as well. */
async function sendOne(server: Server, { place, body }: IngestDocument, say: (line: string) => void): Promise<Outcome> {
  if ('error' in body) {
    say(`${place}: ${body.error}`);
    return 'failed';
  }
  try {
    // The key makes a repeated try of this run harmless; what another run sent before, the server knows by its content.
    const answer = await server.post<{ revision: number }>('/v1/articles', body.json, randomUUID());
    if (answer.status === 200) return 'known';
    return answer.body.revision > 1 ? 'revised' : 'new';
  } catch (error) {
    if (!(error instanceof RequestRefused) || [401, 403, 404, 429, 503].includes(error.status)) throw error;
    say(`${place}: ${error.message}`);
    return 'failed';
  }
}

function inWords(counts: Readonly<Record<Outcome, number>>): string {
  const sum = counts.new + counts.revised + counts.known + counts.failed;
  return `${counted(sum, 'article')} (${counts.new} new, ${counts.revised} revised, ${counts.known} known already, ${counts.failed} failed)`;
}

function keyOf({ key, keyFile }: IngestOptions, config: Config): string {
  const found = key ?? (keyFile === undefined ? readAdminKey(config) : readFile(keyFile));
  if (found !== undefined && found !== '') return found;
  const missing = shown(adminKeyFile(config));
  throw new Failure(`There is no API key in ${missing}: give one with --key-file or --key.`, MISUSED);
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new Failure(`The key file "${file}" cannot be read (${(error as NodeJS.ErrnoException).code}).`, MISUSED);
  }
}

/** Bytes; 0 for standard input. @throws Failure before anything is sent. */
function sizeOf(file: string): number {
  if (file === STANDARD_INPUT) return 0;
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new Failure(`There is no file "${file}"; nothing was sent.`, MISUSED);
  return size;
}
