// Where signing in leads.
import { describe, expect, it } from '@jest/globals';
import { parseSignInSearch } from './search.js';

describe('the address after signing in', () => {
  it.each(['/worklist?desk=politics', '/claims/01a2#entry-3'])('may be %s', (then) => {
    expect(parseSignInSearch({ then })).toEqual({ then });
  });

  it.each([
    '//elsewhere.example',
    'https://elsewhere.example',
    '/\\elsewhere.example',
    'javascript:1',
    '',
    7,
    undefined,
  ])('is never %s', (then) => {
    expect(parseSignInSearch({ then })).toEqual({});
  });
});
