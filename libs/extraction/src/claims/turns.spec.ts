/** Interviews: who speaks in a paragraph that begins with a name and a colon. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const CONTEXT = { language: 'en', publisher: 'Signal Weekly', publishedAt: '2026-03-03T09:00:00Z' };
const claimsOf = (text: string): string[] =>
  extract(text, CONTEXT).claims.map(({ claimants, attribution, text: words }) =>
    [claimants.map(({ name }) => name).join(' & '), attribution, words].join(' | '),
  );

const INTERVIEW = `Nadia Ferro has been minister of railways since 2021.

Signal Weekly: Every third train in the country is late. Whose fault is that?

Ferro: The last government closed 14 stations. I have reopened nine of them.

We have hired 4,200 people as well.

Signal Weekly: What comes next?

Ferro: The audit office says that the new line will cost nine billion.`;

describe('an interview', () => {
  it('gives each paragraph to the one whose name opens it, and the next without a name too', () => {
    expect(claimsOf(INTERVIEW)).toEqual([
      'Signal Weekly | narrator | Nadia Ferro has been minister of railways since 2021.',
      'Signal Weekly | direct | Every third train in the country is late.',
      'Nadia Ferro | direct | The last government closed 14 stations.',
      'Nadia Ferro | direct | I have reopened nine of them.',
      'Nadia Ferro | direct | We have hired 4,200 people as well.',
      'The audit office | indirect | the new line will cost nine billion',
    ]);
  });

  it('knows whom it is with where turns are called Q and A, and where it ends', () => {
    const text = `Ruth Adeyemi builds ferries in Tarvik. Adeyemi spoke to Signal Weekly about her next ship.

Q: Why has it taken so long?

A: The steel came eleven months late. We lost two orders because of that.

I will not sign such a contract again.

Q: Will it sail this year?

A: It sails in October.

The ship in figures

The ferry is 84 metres long.`;
    expect(claimsOf(text).slice(2)).toEqual([
      'Ruth Adeyemi | direct | The steel came eleven months late.',
      'Ruth Adeyemi | direct | We lost two orders because of that.',
      'Ruth Adeyemi | direct | I will not sign such a contract again.',
      'Ruth Adeyemi | direct | It sails in October.',
      'Signal Weekly | narrator | The ferry is 84 metres long.',
    ]);
  });

  it('states who says "I"', () => {
    const { claims } = extract(INTERVIEW, CONTEXT);
    expect(claims[3]?.statement).toBe('Nadia Ferro: “I have reopened nine of them.”');
  });

  it('is not seen in a report with one colon', () => {
    expect(claimsOf('Weather: The storm reached the west coast on Monday. Two roads were closed.')[1]).toBe(
      'Signal Weekly | narrator | Two roads were closed.',
    );
  });
});

describe('a live report', () => {
  it('has no times of entries in its claims', () => {
    const text = '20:45 The weather service has extended its warning.\n\n8.10pm GMT – All trains have been stopped.';
    expect(claimsOf(text)).toEqual([
      'Signal Weekly | narrator | The weather service has extended its warning.',
      'Signal Weekly | narrator | All trains have been stopped.',
    ]);
  });
});
