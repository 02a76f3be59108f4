/** What a page of the built console loads, from the build's manifest: the bytes that go over the wire, gzipped. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

export interface Weight {
  /** Bytes of scripts, with the frame and the language. */
  readonly script: number;
  readonly style: number;
}

/** All pages, by the names of their folders and files: `review/review-page`. */
export function weighPages(folder: string): Map<string, Weight> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const entries = Object.keys(manifest).filter((name) => manifest[name]?.isEntry);
  const language = Object.keys(manifest).filter((name) => name.endsWith('virtual:messages/en'));
  const pages = Object.keys(manifest).filter((name) => name.startsWith('src/pages/'));
  return new Map(
    pages.map((page) => [
      page.replace(/^src\/pages\//, '').replace(/\.tsx$/, ''),
      weigh(folder, manifest, [...entries, ...language, page]),
    ]),
  );
}

function weigh(folder: string, manifest: Manifest, roots: readonly string[]): Weight {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = manifest[name];
    if (chunk === undefined || scripts.has(chunk.file)) continue;
    scripts.add(chunk.file);
    chunk.css?.forEach((file) => styles.add(file));
    waiting.push(...(chunk.imports ?? []));
  }
  return { script: gzipped(folder, scripts), style: gzipped(folder, styles) };
}

function gzipped(folder: string, files: ReadonlySet<string>): number {
  return [...files].reduce((sum, file) => sum + statSync(join(folder, `${file}.gz`)).size, 0);
}
