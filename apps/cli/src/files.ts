/** Reading files and standard input as text: whole, or line by line; only UTF-8 is text. */
import { createReadStream } from 'node:fs';
import { Failure } from './failure.js';

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

/** How a file is called in messages. */
export function nameOf(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : file;
}

/** The whole text of `file`; `-` is standard input. A byte order mark is kept, so that offsets stay true. */
export async function readText(file: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  for await (const chunk of bytesOf(file)) text += decode(decoder, file, chunk);
  return text + decode(decoder, file);
}

/**
 * The lines of `file`, without their line feeds. Only a line feed ends a line: other separators may stand
 * unescaped inside the strings of JSON.
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of bytesOf(file)) {
    const lines = (rest + decode(decoder, file, chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decode(decoder, file);
  if (rest !== '') yield rest;
}

function decode(decoder: TextDecoder, file: string, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new Failure(`${nameOf(file)} holds bytes that are not UTF-8: convert it and try again.`);
  }
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Uint8Array> = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
  try {
    yield* stream;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Failure(`There is no file "${file}": check its name and folder.`);
    if (code === 'EISDIR') throw new Failure(`"${file}" is a folder: name the files in it.`);
    if (code === 'EACCES') throw new Failure(`"${file}" may not be read by this user: change its permissions.`);
    throw error;
  }
}
