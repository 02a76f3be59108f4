/** What a long run shows on a terminal, and where there is none. */
import { describe, expect, it } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { createProgress } from './progress.js';

function output(isTTY: boolean): { stream: NodeJS.WriteStream; text: () => string } {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns: 60 });
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => String(stream.read() ?? '') };
}

describe('the progress of a long run', () => {
  it('is a bar on a terminal, redrawn in place and gone at the end', () => {
    const { stream, text } = output(true);
    const progress = createProgress(stream);
    progress.show(1, 2, '5 articles');
    expect(text()).toBe(`\r\u001b[K${'█'.repeat(15)}${'░'.repeat(15)}  50 %  5 articles`);
    progress.show(2, 2, '9 articles');
    expect(text()).toBe(`\r\u001b[K${'█'.repeat(30)} 100 %  9 articles`);
    progress.finish();
    expect(text()).toBe('\r\u001b[K');
  });

  it('makes way for a line, and stays below it', () => {
    const { stream, text } = output(true);
    const progress = createProgress(stream);
    progress.show(0, 4, 'nothing yet');
    text();
    progress.say('one.txt: too long');
    expect(text()).toBe(`\r\u001b[Kone.txt: too long\n${'░'.repeat(30)}   0 %  nothing yet`);
  });

  it('never exceeds the terminal, whatever there is to say', () => {
    const { stream, text } = output(true);
    createProgress(stream).show(1, 1, 'x'.repeat(500));
    expect(text().replace('\r\u001b[K', '')).toHaveLength(59);
  });

  it('writes no control character where there is no terminal', () => {
    const { stream, text } = output(false);
    const progress = createProgress(stream);
    progress.show(1, 2, '5 articles');
    progress.say('one.txt: too long');
    progress.finish();
    expect(text()).toBe('one.txt: too long\n');
  });
});
