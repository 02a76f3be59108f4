// The chain as the browser checks it, against the one that the ledger writes.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalBytes, GENESIS, hashEvent, type ChainedEvent } from '#ledger';
import { verifyChain } from './verify-chain.js';

type Body = Readonly<Record<string, unknown>>;

/** As the ledger chains them. */
function chainOf(bodies: readonly Body[]): (ChainedEvent & { position: number })[] {
  let before: Buffer = GENESIS;
  return bodies.map((body, i) => {
    const event = {
      id: `0198f000-0000-7000-8000-00000000000${i}`,
      subjectType: 'claim' as const,
      subjectId: '0198f000-0000-7000-8000-0000000000ff',
      subjectVersion: i + 1,
      type: i === 0 ? 'ClaimExtracted' : 'ClaimEdited',
      at: `2026-03-02T09:0${i}:00.000Z`,
      actorId: i === 0 ? null : '0198f000-0000-7000-8000-0000000000aa',
      body,
    };
    const hash = hashEvent(before, canonicalBytes(event));
    const chained = { ...event, prevHash: before.toString('hex'), hash: hash.toString('hex'), position: i * 3 + 7 };
    before = hash;
    return chained;
  });
}

const bodies = [{ statement: 'Exports grew.' }, { changes: { statement: 'Größe ≠ 1e21', n: 0.1 } }, { rating: 'true' }];

describe('a chain', () => {
  it('that nobody touched is intact, and stands in the log', async () => {
    expect(await verifyChain(chainOf(bodies))).toEqual({
      entries: 3,
      unplaced: 0,
      positions: { first: 7, last: 13 },
    });
  });

  it('as the ledger writes it is intact, whatever is in it', async () => {
    const body = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ noUnicodeString: false }));
    await fc.assert(
      fc.asyncProperty(fc.array(body, { maxLength: 5 }), async (some) => {
        const written = chainOf(some.map((one) => JSON.parse(JSON.stringify(one)) as Body));
        expect((await verifyChain(written)).fault).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('names the entry whose content was changed, with both fingerprints', async () => {
    const chain = chainOf(bodies);
    const forged = chain.map((entry, i) => (i === 2 ? { ...entry, body: { rating: 'false' } } : entry));
    const { fault } = await verifyChain(forged);
    expect(fault).toMatchObject({ entry: 3, kind: 'content', found: chain[2]?.hash });
    expect(fault?.expected).not.toBe(chain[2]?.hash);
  });

  it('names the entry before which one was dropped', async () => {
    const chain = chainOf(bodies);
    const dropped = [chain[0]!, { ...chain[2]!, subjectVersion: 2 }];
    expect((await verifyChain(dropped)).fault).toMatchObject({ entry: 2, kind: 'link', expected: chain[0]?.hash });
  });

  it('finds entries that changed places', async () => {
    const chain = chainOf(bodies);
    expect((await verifyChain([chain[0]!, chain[2]!, chain[1]!])).fault).toMatchObject({ entry: 2, kind: 'number' });
  });

  it('finds one field changed in any entry', async () => {
    const chain = chainOf(bodies);
    const field = fc.constantFrom('id', 'type', 'at', 'actorId', 'subjectId');
    await fc.assert(
      fc.asyncProperty(fc.nat(2), field, async (at, name) => {
        const forged = chain.map((entry, i) => (i === at ? { ...entry, [name]: 'x' } : entry));
        expect((await verifyChain(forged)).fault?.entry).toBe(at + 1);
      }),
    );
  });
});
