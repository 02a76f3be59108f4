/** Reads the files of corpora: gzipped, by lines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The text of the gzipped file at `path` under `folder`. @throws Error that names the file when it cannot be read */
export function readGzipped(folder: string, path: string): string {
  try {
    return gunzipSync(readFileSync(join(folder, path))).toString('utf8');
  } catch (error) {
    throw new Error(`${path} cannot be read in the folder given by --data.`, { cause: error });
  }
}

/** The values of a gzipped file with one JSON value a line. */
export function readJsonLines<T>(folder: string, path: string): T[] {
  return readGzipped(folder, path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
