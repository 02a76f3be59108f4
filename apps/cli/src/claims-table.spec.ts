/** How claims stand in a table, whatever is in them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ClaimInTable, claimsTable } from './claims-table.js';

const CLAIM: ClaimInTable = {
  claimants: [{ name: 'Ada Example' }, { name: 'the ministry' }],
  statement: 'The old bridge will be open in July 2017.',
  kind: 'plan',
  checkworthiness: 0.754,
};

function rowOf(claim: ClaimInTable): string {
  return claimsTable([claim], 120, false).split('\n')[1] ?? '';
}

describe('the table of claims', () => {
  it.each<[string, ClaimInTable['plan'], string]>([
    ['a month', { dueFrom: '2017-07-01', dueTo: '2017-07-31' }, '2017-07-01..2017-07-31'],
    ['a day', { dueFrom: '2017-07-01', dueTo: '2017-07-01' }, '2017-07-01'],
    ['words that name no date', { dueText: 'soon' }, 'no date ("soon")'],
    ['no words either', {}, 'no date'],
  ])('says when a plan is due: %s', (_, plan, due) => {
    expect(rowOf({ ...CLAIM, ...(plan && { plan }) })).toMatch(
      new RegExp(` plan +0\\.75  ${due.replaceAll(/[.()]/g, '\\$&')}$`),
    );
  });

  it('names every claimant, and is silent of dates where nothing is planned', () => {
    expect(rowOf(CLAIM)).toMatch(/^Ada Example, the min… +The old bridge will be open in July 2017\. +plan +0\.75$/);
  });

  it('cuts a statement to one line, or shows the whole of it', () => {
    const claim = { ...CLAIM, statement: 'word '.repeat(60).trim() };
    expect(claimsTable([claim], 100, false).split('\n')).toHaveLength(2);
    expect(claimsTable([claim], 100, true).match(/word/g)).toHaveLength(60);
  });

  it('stays within the width, on one line a claim, and free of control characters, whatever the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 100, max: 160 }), (name, statement, width) => {
        const lines = claimsTable([{ ...CLAIM, claimants: [{ name }], statement }], width, false).split('\n');
        expect(lines).toHaveLength(2);
        expect(lines[1]).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});
