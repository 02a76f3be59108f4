/** Reads an answer's HTML: so much and no more, whatever it unpacks to, in the encoding that it says. */
import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { notFound, notHtml } from './page-problem.js';

/** Bytes that are read, unpacked. Pages say who they are at their beginning. */
const MOST_BYTES = 1_000_000;
/** Bytes in which a page must name its encoding, by the HTML standard. */
const ENCODING_BYTES = 1_024;

/** @throws PageProblem for what is no HTML; whatever the stream throws. */
export async function readHtml(answer: IncomingMessage, signal: AbortSignal): Promise<string> {
  const type = answer.headers['content-type'] ?? 'something without a type';
  if (!/^(text\/html|application\/xhtml\+xml)\s*(;|$)/i.test(type)) throw notHtml(type);
  const body = unpacked(answer, answer.headers['content-encoding'] ?? 'identity');
  const giveUp = (): void => void body.destroy(new Error('it took too long'));
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return decode(await firstBytes(body), type);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

function unpacked(answer: IncomingMessage, encoding: string): Readable {
  switch (encoding.trim().toLowerCase()) {
    case 'identity':
    case '':
      return answer;
    case 'gzip':
    case 'x-gzip':
      return through(answer, createGunzip());
    case 'deflate':
      return through(answer, createInflate());
    case 'br':
      return through(answer, createBrotliDecompress());
    default:
      throw notFound('it is packed in a way that is not known');
  }
}

function through<T extends NodeJS.ReadWriteStream & Readable>(answer: IncomingMessage, unpack: T): T {
  // What fails here is thrown where `unpack` is read.
  pipeline(answer, unpack, () => undefined);
  return unpack;
}

async function firstBytes(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= MOST_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES);
}

function decode(bytes: Buffer, type: string): string {
  const named =
    /charset=["']?([\w-]+)/i.exec(type)?.[1] ??
    /<meta[^>]{1,200}charset=["']?([\w-]+)/i.exec(bytes.subarray(0, ENCODING_BYTES).toString('latin1'))?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    // An encoding that nobody knows; most that is ASCII is still read rightly.
    return new TextDecoder('utf-8').decode(bytes);
  }
}
