// A real Chromium for the tests of the console: the one that CHROMIUM names, or an installed one.
import { existsSync } from 'node:fs';
import { installFromDebian, onPath } from './debian.mjs';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * @param {(line: string) => void} log
 * @returns {string} the program's file
 */
export function findChromium(log) {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named))
    throw new Error(`CHROMIUM names ${named}, which is not there: mend it, or unset it.`);
  const found = named || onPath(BROWSERS) || installFromDebian('Chromium', ['chromium'], BROWSERS, log);
  if (found) return found;
  throw new Error('The tests of the console need a real browser: install chromium, or set CHROMIUM, and run again.');
}
