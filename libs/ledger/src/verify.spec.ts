/** The offline verifier: what is whole passes, and each way of tampering is found where it was done. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chained, hashOf, linesOf, newEvent } from '../testing/events.js';
import { GENESIS, type LoggedEvent } from './event.js';
import { compareExports, verifyExport } from './verify.js';

/** Which of three subjects each event of a log is of. */
const log = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 30 }).map((subjects) => {
  const ids = [0, 1, 2].map(() => newEvent().subjectId);
  const versions = [0, 0, 0];
  return chained(
    subjects.map((n) =>
      newEvent({
        subjectId: ids[n] as string,
        subjectVersion: (versions[n] = (versions[n] as number) + 1),
        type: 'VerdictProposed',
        body: { rating: 'true', n },
      }),
    ),
  );
});
const logAndPlace = log.chain((events) => fc.tuple(fc.constant(events), fc.nat(events.length - 1)));

const flawIn = async (lines: readonly string[]) => {
  const result = await verifyExport(lines);
  return result.intact ? undefined : result.flaw;
};
async function* from(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}
const renumbered = (events: readonly LoggedEvent[]): LoggedEvent[] =>
  events.map((event, index) => ({ ...event, position: index + 1 }));

describe('verifyExport', () => {
  it('passes a whole history and counts it', async () => {
    await fc.assert(
      fc.asyncProperty(log, async (events) => {
        expect(await verifyExport(linesOf(events))).toEqual({
          intact: true,
          entries: events.length,
          subjects: new Set(events.map(({ subjectId }) => subjectId)).size,
          lastHash: events.at(-1)?.hash,
        });
      }),
    );
  });

  it('passes an empty history', async () => {
    expect(await verifyExport([])).toMatchObject({ intact: true, entries: 0, lastHash: GENESIS.toString('hex') });
  });

  it('finds a rating that was changed, at its entry', async () => {
    await fc.assert(
      fc.asyncProperty(logAndPlace, async ([events, place]) => {
        const tampered = events.map((event, n) => (n === place ? { ...event, body: { rating: 'false' } } : event));
        const { position, id: eventId } = events[place] as LoggedEvent;
        const flaw = await flawIn(linesOf(tampered));
        expect(flaw).toEqual({ line: place + 1, position, eventId, reason: expect.stringMatching(/changed after/) });
      }),
    );
  });

  it('finds every other field that was changed', async () => {
    const [event] = chained([newEvent()]) as [LoggedEvent];
    const other = newEvent();
    for (const field of ['id', 'subjectId', 'type', 'actorId'] as const) {
      expect(await flawIn(linesOf([{ ...event, [field]: other.id }]))).toMatchObject({ line: 1 });
    }
    for (const change of [{ at: '2026-03-02T09:00:00.001Z' }, { subjectType: 'desk' }, { subjectVersion: 2 }]) {
      expect(await flawIn(linesOf([{ ...event, ...change } as LoggedEvent]))).toMatchObject({ line: 1 });
    }
  });

  it('finds an event that was dropped, at the place where it stood', async () => {
    await fc.assert(
      fc.asyncProperty(logAndPlace, async ([events, place]) => {
        const left = linesOf(events.filter((_, n) => n !== place));
        // The last one leaves no trace inside an export.
        if (place === events.length - 1) expect(await flawIn(left)).toBeUndefined();
        else expect(await flawIn(left)).toMatchObject({ line: place + 1 });
      }),
    );
  });

  it('finds an event that was dropped and covered up by new positions, when its subject has later ones', async () => {
    await fc.assert(
      fc.asyncProperty(logAndPlace, async ([events, place]) => {
        const { subjectId } = events[place] as LoggedEvent;
        fc.pre(events.slice(place + 1).some((event) => event.subjectId === subjectId));
        expect(await flawIn(linesOf(renumbered(events.filter((_, n) => n !== place))))).toBeDefined();
      }),
    );
  });

  it('finds two neighbours that were swapped, at the first of them', async () => {
    await fc.assert(
      fc.asyncProperty(logAndPlace, async ([events, place]) => {
        fc.pre(place + 1 < events.length);
        const swapped = [...events];
        [swapped[place], swapped[place + 1]] = [events[place + 1] as LoggedEvent, events[place] as LoggedEvent];
        expect(await flawIn(linesOf(swapped))).toMatchObject({ line: place + 1 });
      }),
    );
  });

  it('finds a forged event whose own hash is right but that continues no chain', async () => {
    const [first, second] = chained([newEvent(), newEvent()]) as [LoggedEvent, LoggedEvent];
    const forged = { ...first, body: { reason: 'check-worthy' } };
    const chain = chained([first, { ...newEvent(), subjectId: first.subjectId, subjectVersion: 2 }]);
    const lines = linesOf([{ ...forged, hash: hashOf(forged, first.prevHash) }, ...chain.slice(1), second]);
    expect(await flawIn(lines)).toMatchObject({ line: 2, reason: expect.stringMatching(/does not continue/) });
  });

  it('finds time that runs backward in a chain', async () => {
    const first = newEvent();
    const second = { ...newEvent(), subjectId: first.subjectId, subjectVersion: 2, at: '2026-03-02T08:00:00.000Z' };
    expect(await flawIn(linesOf(chained([first, second])))).toMatchObject({
      line: 2,
      reason: expect.stringMatching(/older/),
    });
  });

  it('says which line is no event at all, whatever stands there', async () => {
    const whole = linesOf(chained([newEvent()]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (line) => {
        fc.pre(line.trim() !== '' && !line.includes('\n'));
        expect(await flawIn([...whole, line])).toMatchObject({ line: 2, reason: expect.stringMatching(/this line/) });
      }),
    );
  });
});

describe('compareExports', () => {
  it('finds nothing between an export and a later one of the same log', async () => {
    await fc.assert(
      fc.asyncProperty(logAndPlace, async ([events, place]) => {
        const earlier = linesOf(events.slice(0, place + 1));
        expect(await compareExports(from(linesOf(events)), from(earlier))).toBeUndefined();
      }),
    );
  });

  it('finds a tail that was cut, at the first entry that is missing', async () => {
    await fc.assert(
      fc.asyncProperty(logAndPlace, async ([events, place]) => {
        const cut = linesOf(events.slice(0, place));
        expect(await flawIn(cut)).toBeUndefined();
        expect(await compareExports(from(cut), from(linesOf(events)))).toMatchObject({
          position: place + 1,
          reason: expect.stringMatching(/ends before/),
        });
      }),
    );
  });

  it('finds the first entry at which two histories part', async () => {
    await fc.assert(
      fc.asyncProperty(logAndPlace, async ([events, place]) => {
        const others = chained(
          events.map((event, n) => (n === place ? { ...event, body: { rating: 'false' } } : event)),
        );
        const flaw = await compareExports(from(linesOf(others)), from(linesOf(events)));
        expect(flaw).toMatchObject({ position: place + 1, reason: expect.stringMatching(/differ/) });
      }),
    );
  });
});
