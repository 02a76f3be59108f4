/** Offering and taking claims: the same promises on either backend. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#testkit';
import { type ClaimOffer, type Offerer, createOfferer } from '../src/offer.js';
import { type QueueSettings, type TakenOffer, type Taker, createTaker } from '../src/take.js';
import { BACKENDS, type TestBackend, openBackend } from './backends.js';

const at = (second: number): string => new Date(Date.UTC(2017, 0, 28, 12, 0, second)).toISOString();
const claim = (over: Partial<ClaimOffer> = {}): ClaimOffer => ({
  claimId: randomUUID(),
  round: 1,
  queuedAt: at(0),
  priority: 0,
  checkworthiness: 0.5,
  ...over,
});

describe.each(BACKENDS)('a desk queue on %s', (kind) => {
  let backend: TestBackend;
  let desk: string;
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    backend = await openBackend(kind);
  });
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
  });
  afterAll(() => backend.close());

  function open(over: Partial<QueueSettings> = {}): { offerer: Offerer; taker: Taker } {
    desk = randomUUID();
    return { offerer: opened(createOfferer, over), taker: opened(createTaker, over) };
  }
  function opened<T extends { close(): Promise<void> }>(
    create: (settings: QueueSettings) => T,
    over: Partial<QueueSettings> = {},
  ): T {
    const it = create({ ...backend.settings, ...over });
    closing.push(() => it.close());
    return it;
  }
  async function takeAll(taker: Taker): Promise<TakenOffer[]> {
    const taken: TakenOffer[] = [];
    for (let next = await taker.take(desk); next; next = await taker.take(desk)) taken.push(next);
    return taken;
  }
  const idsOf = (claims: readonly { claimId: string }[]): string[] => claims.map(({ claimId }) => claimId);

  it('gives nothing where nothing waits', async () => {
    const { taker } = open();
    expect(await taker.take(desk)).toBeNull();
  });

  it('offers by priority, then by check-worthiness, then in the order of queueing', async () => {
    const { offerer, taker } = open();
    const [urgent, worthy, first, second, low] = [
      claim({ priority: 5, checkworthiness: 0.1, queuedAt: at(9) }),
      claim({ checkworthiness: 0.9, queuedAt: at(8) }),
      claim({ queuedAt: at(1) }),
      claim({ queuedAt: at(2) }),
      claim({ priority: -1, checkworthiness: 1, queuedAt: at(0) }),
    ];
    await offerer.offerClaims(desk, [low, second, worthy, first, urgent]);
    expect(idsOf(await takeAll(taker))).toEqual(idsOf([urgent, worthy, first, second, low]));
  });

  it('offers what was offered singly in the order in which it came', async () => {
    const { offerer, taker } = open();
    const claims = [claim(), claim(), claim()];
    for (const one of claims) await offerer.offerClaim(desk, one);
    expect(idsOf(await takeAll(taker))).toEqual(idsOf(claims));
  });

  it('takes once what was offered twice, even after it is done', async () => {
    const { offerer, taker } = open();
    const one = claim({ round: 3 });
    await offerer.offerClaim(desk, one);
    await offerer.offerClaims(desk, [one, one]);
    const [taken, ...others] = await takeAll(taker);
    expect(taken).toMatchObject({ claimId: one.claimId, round: 3 });
    expect(others).toEqual([]);
    await taken?.done();
    await offerer.offerClaim(desk, one);
    expect(await taker.take(desk)).toBeNull();
  });

  it('offers a claim again that was queued anew', async () => {
    const { offerer, taker } = open();
    const one = claim();
    await offerer.offerClaim(desk, one);
    await (await taker.take(desk))?.done();
    await offerer.offerClaim(desk, { ...one, queuedAt: at(7) });
    expect(await taker.take(desk)).toMatchObject({ claimId: one.claimId });
  });

  it('moves a claim that is on offer when its priority changes, and leaves its place to one that keeps it', async () => {
    const { offerer, taker } = open();
    const [first, second, third] = [claim(), claim(), claim()];
    await offerer.offerClaims(desk, [first, second, third]);
    await offerer.offerAgain(desk, first);
    await offerer.offerAgain(desk, { ...third, priority: 1 });
    expect(idsOf(await takeAll(taker))).toEqual(idsOf([third, first, second]));
  });

  it('makes an offer anew that was used up, and one that is new, once', async () => {
    const { offerer, taker } = open();
    const one = claim();
    await offerer.offerAgain(desk, one);
    await (await taker.take(desk))?.done();
    await offerer.offerAgain(desk, one);
    await offerer.offerAgain(desk, one);
    expect(idsOf(await takeAll(taker))).toEqual([one.claimId]);
  });

  it('gives eight takers at once every claim, and none of them twice', async () => {
    const { offerer } = open();
    const claims = Array.from({ length: 60 }, (_, second) => claim({ queuedAt: at(second) }));
    await offerer.offerClaims(desk, claims);
    const takers = Array.from({ length: 8 }, () => opened(createTaker));
    const taken = (await Promise.all(takers.map(takeAll))).flat();
    expect(idsOf(taken).sort()).toEqual(idsOf(claims).sort());
    await Promise.all(taken.map((offer) => offer.done()));
    expect(await offerer.waitingCount(desk)).toBe(0);
  });

  it('gives what was put back to another, before what has the same priority', async () => {
    const { offerer, taker } = open();
    const other = opened(createTaker);
    const [first, second, urgent] = [claim({ queuedAt: at(1) }), claim({ queuedAt: at(2) }), claim({ priority: 1 })];
    await offerer.offerClaims(desk, [first, second]);
    await (await taker.take(desk))?.putBack();
    await offerer.offerClaim(desk, urgent);
    expect(idsOf(await takeAll(other))).toEqual(idsOf([urgent, first, second]));
  });

  it('holds a delayed claim back until its time', async () => {
    const { offerer, taker } = open();
    const later = claim({ delayMs: 300 });
    const offeredAt = Date.now();
    await offerer.offerClaim(desk, later);
    const taken = await eventually(async () => (await taker.take(desk)) ?? undefined, { what: 'the delayed claim' });
    expect(taken.claimId).toBe(later.claimId);
    expect(Date.now() - offeredAt).toBeGreaterThanOrEqual(290);
  });

  it('counts what waits, is delayed or held, and not what is done', async () => {
    const { offerer, taker } = open();
    await offerer.offerClaims(desk, [claim(), claim(), claim(), claim({ delayMs: 60_000 })]);
    await (await taker.take(desk))?.done();
    await taker.take(desk);
    expect(await offerer.waitingCount(desk)).toBe(3);
  });

  it('hands back what a dead process held, and lets its late answers change nothing', async () => {
    const { offerer, taker } = open({ lockMs: 150, stalledCheckMs: 50 });
    const one = claim();
    await offerer.offerClaim(desk, one);
    const dead = await taker.take(desk);
    await eventually(async () => (await offerer.handBackStalled([desk])) === 1, {
      what: 'the check for abandoned jobs',
    });
    const again = await taker.take(desk);
    expect(again?.claimId).toBe(one.claimId);
    await dead?.putBack();
    await dead?.done();
    expect(await taker.take(desk)).toBeNull();
    await again?.done();
    expect(await offerer.waitingCount(desk)).toBe(0);
  });

  it('leaves alone what is held in time', async () => {
    const { offerer, taker } = open({ lockMs: 10_000, stalledCheckMs: 20 });
    await offerer.offerClaim(desk, claim());
    const held = await taker.take(desk);
    const checks = Date.now() + 200;
    let handedBack = 0;
    await eventually(async () => {
      handedBack += await offerer.handBackStalled([desk]);
      return Date.now() > checks;
    });
    expect(held).not.toBeNull();
    expect(handedBack).toBe(0);
    expect(await taker.take(desk)).toBeNull();
  });

  it('offers again, under the same ids, what the backend lost', async () => {
    const { offerer, taker } = open();
    const claims = [claim({ queuedAt: at(1) }), claim({ queuedAt: at(2) })];
    await offerer.offerClaims(desk, claims);
    const held = await taker.take(desk);
    await backend.loseAll();
    expect(await taker.take(desk)).toBeNull();
    await held?.done();
    await offerer.offerClaims(desk, claims);
    expect(idsOf(await takeAll(taker))).toEqual(idsOf(claims));
  });

  it('forgets all but what is held when it is cleared, and takes the same ids anew', async () => {
    const { offerer, taker } = open();
    const [done, held, waiting] = [claim({ priority: 3 }), claim({ priority: 2 }), claim({ priority: 1 })];
    await offerer.offerClaims(desk, [done, held, waiting, claim({ delayMs: 60_000 })]);
    await (await taker.take(desk))?.done();
    await taker.take(desk);
    await offerer.clear(desk);
    expect(await offerer.waitingCount(desk)).toBe(1);
    await offerer.offerClaims(desk, [done, held, waiting]);
    expect(idsOf(await takeAll(taker))).toEqual(idsOf([done, waiting]));
  });
});
