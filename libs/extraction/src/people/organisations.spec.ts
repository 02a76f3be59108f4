/** Organisations by their names, parts of them, acronyms and nouns. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const last = (text: string): string | undefined =>
  extract(text, { language: 'en', publishedAt: '2024-05-14T09:00:00Z' }).claims.at(-1)?.statement;

describe('an organisation', () => {
  it.each([
    [
      'two places',
      'Tarvik and Elm NHS Foundation Trust, which runs two hospitals, has apologised. The trust will hire 30 nurses.',
      'Tarvik and Elm NHS Foundation Trust will hire 30 nurses.',
    ],
    [
      'two fields',
      'The Department for Trade and Fisheries closed the port. The department will open it again.',
      'The Department for Trade and Fisheries will open it again.',
    ],
    [
      'a saint',
      'Eleven nurses left St Anne’s Hospital in Calder. The hospital has closed two wards.',
      'St Anne’s Hospital has closed two wards.',
    ],
    [
      'its owner',
      'Morovia’s Transport Ministry closed the bridge. The ministry paid $3 million.',
      'Morovia’s Transport Ministry paid $3 million.',
    ],
    [
      'a founder whose name it bears',
      'Power-tool maker Okafor Tools was founded by Ben Okafor. Okafor sold 20,000 drills in 2023.',
      'Okafor Tools sold 20,000 drills in 2023.',
    ],
  ])('is named by %s', (_, text, statement) => {
    expect(last(text)).toBe(statement);
  });

  it.each([
    [
      'The Water Safety Commission (WSC) met on Monday. The WSC fined two brewers.',
      'The Water Safety Commission (WSC) fined two brewers.',
    ],
    [
      'The United Dock Workers met on Monday. The UDW lost 300 members in 2023.',
      'The United Dock Workers (UDW) lost 300 members in 2023.',
    ],
    [
      'The Water Safety Commission (WSC) met on Monday. The watchdog fined two brewers.',
      'The Water Safety Commission (WSC) fined two brewers.',
    ],
  ])('is meant by its acronym and by what it is: "%s"', (text, statement) => {
    expect(last(text)).toBe(statement);
  });

  it.each([
    [
      'A strike has stopped work at Veltro Brakes. Veltro sold 300 lorries. Veltro’s workers want more pay. The company makes 4 million brakes a year.',
      'Veltro Brakes makes 4 million brakes a year.',
    ],
    [
      'Prosecutors searched Harcastle Dynamics. Harcastle denies all of it. Harcastle pays 300 guards. The firm built two drones.',
      'Harcastle Dynamics built two drones.',
    ],
    [
      'Redwater Holdings owns three mines. Prosecutors accused the company of hiding waste.',
      'Prosecutors accused Redwater Holdings of hiding waste.',
    ],
    [
      'The Marine Safety Agency fined the port. The World Fishing Organization sent a letter. The agency has 300 staff.',
      'The Marine Safety Agency has 300 staff.',
    ],
    [
      'The World Fishing Organization sent a letter. The agency has 300 staff.',
      'The World Fishing Organization has 300 staff.',
    ],
  ])('is found by how it is called: "%s"', (text, statement) => {
    expect(last(text)).toBe(statement);
  });

  it('is the one that bears the noun', () => {
    const two = 'Redwater Holdings met the Bank of Morovia. Voltera Motors was there. ';
    expect(last(`${two}The bank plans to cut rates.`)).toBe('The Bank of Morovia plans to cut rates.');
    expect(last(`Redwater Holdings met Ferro Airlines. The airline has 12 planes.`)).toBe(
      'Ferro Airlines has 12 planes.',
    );
  });

  it('is the firm that a text is about, though it has one word', () => {
    const text =
      'Hackers broke into the cloud of Loopnote. Loopnote’s owner was silent. Loopnote has paid a ransom. Users say Loopnote knew. Loopnote denies it. Loopnote said on Monday that it was sorry. ';
    expect(last(`${text}The company has hired 12 guards.`)).toBe('Loopnote has hired 12 guards.');
    expect(last(`${text}In May Brakeline’s best engineer left the company.`)).toBe(
      'In May 2024 Brakeline’s best engineer left the company.',
    );
  });

  it('is a club by its last word', () => {
    expect(last('Jonas Berg signed for Calder Rovers on Monday. He has scored 19 goals. Rovers lost 12 games.')).toBe(
      'Calder Rovers lost 12 games.',
    );
  });

  it.each([
    [
      'a club by its town',
      'Calder United lost on Monday. Fans came from Calder and from towns near Calder. Calder was dark on Friday.',
      'Calder was dark on Friday, 10 May 2024.',
    ],
    [
      'a university by its founder',
      'Students sued Harrow University in 2010. Later Harrow sold two mills.',
      'Later Harrow sold two mills.',
    ],
    [
      'a firm by a person named before it',
      'President Gerald Voss met reporters. The Voss Holdings office was shut. Voss sold two mills.',
      'Gerald Voss sold two mills.',
    ],
    [
      'a person by a month',
      'The mill is in Ostrava. In May Ostrava sold a mill to a bank.',
      'In May 2024 Ostrava sold a mill to a bank.',
    ],
    [
      'a person by a surname',
      'Ann Keller Berg runs the port. Berg sold the port. Berg bought it again. Keller lost $3 million.',
      'Keller lost $3 million.',
    ],
  ])('is not called %s', (_, text, statement) => {
    expect(last(text)).toBe(statement);
  });

  it('is not two that "and" joins', () => {
    expect(last('Unite and Redwater Shipping Holdings have met twice. The company lost $3 million.')).toBe(
      'Redwater Shipping Holdings lost $3 million.',
    );
  });
});

describe('a person', () => {
  it.each([
    ['Minister Liam O’Rourke met reporters. O’Rourke lost his seat in 2019.', 'Liam O’Rourke lost his seat in 2019.'],
    ['Councillor Anton du Toit met reporters. Du Toit sits on two boards.', 'Anton du Toit sits on two boards.'],
    [
      'Councilwoman Hetty Marsh-Reid met reporters. Marsh-Reid voted against the budget.',
      'Hetty Marsh-Reid voted against the budget.',
    ],
  ])('has the full name in "%s"', (text, statement) => {
    expect(last(text)).toBe(statement);
  });
});
