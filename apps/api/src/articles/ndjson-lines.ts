/** Cuts a stream of bytes into lines, holding no more than one of them. */

const NEWLINE = 0x0a;

/** `bytes` is null for a line that was longer than allowed; what it held is gone. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

/** The lines that hold something, in order. A line longer than `mostBytes` is read past. */
export async function* linesOf(source: AsyncIterable<Buffer>, mostBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const line = (): Line[] => {
    const bytes = length > mostBytes ? null : Buffer.concat(parts);
    return bytes !== null && isBlank(bytes) ? [] : [{ number, bytes }];
  };
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      length += end - start;
      if (length <= mostBytes) parts.push(chunk.subarray(start, end));
      yield* line();
      number += 1;
      parts = [];
      length = 0;
      start = end + 1;
    }
    length += chunk.length - start;
    if (length <= mostBytes) parts.push(chunk.subarray(start));
    else parts = [];
  }
  yield* line();
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
