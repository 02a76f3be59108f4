// Which hint is shown when.
import { describe, expect, it } from '@jest/globals';
import type { KeyAction } from '../keys/index.js';
import { doneAfter, HINTS, nextHint } from './hints.js';

const page =
  (...actions: KeyAction[]) =>
  (action: KeyAction) =>
    actions.includes(action);

describe('the hint that is shown', () => {
  it('is the first that is not done and whose button is here', () => {
    expect(nextHint([], page('palette', 'take-next'))?.id).toBe('take');
    expect(nextHint(['take'], page('palette', 'choose-1', 'evidence', 'main'))?.id).toBe('rate');
    expect(nextHint(['take', 'rate'], page('palette', 'choose-1', 'evidence', 'main'))?.id).toBe('evidence');
  });

  it('is none where nothing of it can be done', () => {
    expect(nextHint([], page('palette'))).toBeUndefined();
    expect(nextHint(['take'], page('palette', 'take-next'))).toBeUndefined();
  });

  it('is of the palette only when all else is done, and then no more', () => {
    const others = HINTS.map(({ id }) => id).filter((id) => id !== 'palette');
    expect(nextHint(others, page('palette'))?.id).toBe('palette');
    expect(nextHint([...others, 'palette'], page('palette', 'main'))).toBeUndefined();
  });

  it('is done by doing it, by whichever of its keys', () => {
    const rate = HINTS[1];
    expect(doneAfter(['take'], rate, 'choose-4')).toEqual(['take', 'rate']);
    expect(doneAfter(['take'], rate, 'skip')).toEqual(['take']);
    expect(doneAfter([], undefined, 'skip')).toEqual([]);
  });
});
