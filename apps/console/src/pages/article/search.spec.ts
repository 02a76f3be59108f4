/** The address of an article. */
import { describe, expect, it } from '@jest/globals';
import { parseArticleSearch } from './search.js';

const CLAIM = '01a20c79-4b00-76d3-b867-fb578a85e4e4';

describe('the address of an article', () => {
  it('names a revision, a comparison and a claim', () => {
    expect(parseArticleSearch({ rev: '2', compare: 1, claim: CLAIM })).toEqual({ rev: 2, compare: 1, claim: CLAIM });
  });

  it.each([{ rev: '0' }, { rev: 'x' }, { rev: 1.5 }, { compare: 'yes' }, { claim: '../x' }, { other: 'x' }, {}])(
    'leaves %j out',
    (raw) => {
      expect(parseArticleSearch(raw)).toEqual({});
    },
  );
});
