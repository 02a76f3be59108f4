/** How far a long run has come: a bar on a terminal, a line from time to time elsewhere. */

const BAR_WIDTH = 30;
const REDRAW_EVERY_MS = 100;
const LINE_EVERY_MS = 2_000;

export interface Progress {
  /** `done` and `total` in the same unit; `words` say what was done. */
  show(done: number, total: number, words: string): void;
  /** Writes a line without destroying the bar. */
  say(line: string): void;
  finish(): void;
}

export function createProgress(output: NodeJS.WriteStream = process.stderr): Progress {
  return output.isTTY ? bar(output) : lines(output);
}

function bar(output: NodeJS.WriteStream): Progress {
  let drawn = '';
  let last = -Infinity;
  const erase = (): void => void output.write('\r\u001b[K');
  return {
    show(done, total, words) {
      const share = total === 0 ? 1 : Math.min(done / total, 1);
      const full = Math.round(share * BAR_WIDTH);
      drawn = `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${percent(share)}  ${words}`;
      if (performance.now() - last < REDRAW_EVERY_MS && share < 1) return;
      last = performance.now();
      erase();
      output.write(drawn.slice(0, output.columns - 1));
    },
    say(line) {
      erase();
      output.write(`${line}\n${drawn.slice(0, output.columns - 1)}`);
    },
    finish: erase,
  };
}

function lines(output: NodeJS.WriteStream): Progress {
  let last = performance.now();
  return {
    show(done, total, words) {
      if (performance.now() - last < LINE_EVERY_MS) return;
      last = performance.now();
      output.write(`${percent(total === 0 ? 1 : Math.min(done / total, 1)).trim()}: ${words}\n`);
    },
    say: (line) => void output.write(`${line}\n`),
    finish: () => undefined,
  };
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`.padStart(5);
}
