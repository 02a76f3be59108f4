/** Calendars, read back by a program that others wrote. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { toCalendar, type CalendarEntry } from './calendar.js';

const AT = '2026-03-02T09:00:00.123Z';
const entry: CalendarEntry = {
  uid: '01a2@claimdesk',
  sequence: 3,
  from: '2017-07-07',
  to: '2017-07-08',
  summary: 'Angela Merkel: host the summit in Hamburg',
  description: 'Angela Merkel will host the summit.',
  url: 'https://desk.example/follow-ups?plan=01a2',
  categories: ['Politics'],
};

function read(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
}

describe('a calendar', () => {
  it('has an event of whole days for each entry, with the day behind its last as its end', () => {
    const [event] = read(toCalendar({ name: 'Follow-ups', at: AT, entries: [entry] })).map(
      (one) => new ICAL.Event(one),
    );
    expect(event).toMatchObject({
      uid: entry.uid,
      sequence: 3,
      summary: entry.summary,
      description: entry.description,
    });
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2017-07-07', '2017-07-09']);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-03-02T09:00:00Z');
  });

  it('of nothing is a calendar all the same', () => {
    expect(read(toCalendar({ name: 'Follow-ups', at: AT, entries: [] }))).toEqual([]);
  });

  it('gives back whatever words were put in, in lines of 75 bytes at most', () => {
    const words = fc.string({
      unit: fc.oneof(
        fc.constantFrom(',', ';', '\\', '\n', ':', '"', ' '),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 200,
    });
    const plain = (text: string): string => text.replace(/\p{Cc}/gu, (control) => (control === '\n' ? control : ' '));
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const text = toCalendar({ name: summary, at: AT, entries: [{ ...entry, summary, description }] });
        const [event] = read(text).map((one) => new ICAL.Event(one));
        expect([event?.summary, event?.description]).toEqual([plain(summary), plain(description)]);
        expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      }),
    );
  });
});
