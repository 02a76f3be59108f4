/** Versions in If-Match. */
import { describe, expect, it } from '@jest/globals';
import { Problem } from './problem.js';
import { versionIn } from './etag.js';

function statusOf(header: string | undefined): number {
  try {
    versionIn(header);
  } catch (error) {
    if (error instanceof Problem) return error.status;
    throw error;
  }
  return 200;
}

describe('If-Match', () => {
  it.each([
    ['"3"', 3],
    ['W/"3"', 3],
    [' "12" ', 12],
  ])('%s names the version %d', (header, version) => {
    expect(versionIn(header)).toBe(version);
  });

  it.each([[undefined], [''], ['*']])('%s names no version: 428', (header) => {
    expect(statusOf(header)).toBe(428);
  });

  it.each([['3'], ['"x"'], ['"1", "2"'], ['"99999999999"'], ['"-1"'], ['W/3']])(
    '%s is none that we gave: 412',
    (header) => {
      expect(statusOf(header)).toBe(412);
    },
  );
});
