/** Finds the claim that an editor reviews next, and takes it for them. */
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { takeOffered } from '#actions';
import { belongsToDesk, Refusal, type Actor, type Claim, type Kind } from '#domain';
import type { TakenOffer } from '#jobs/take';
import { allDesks, claimById, deskBySlug, likelyNextClaim, returnedClaim, waitingClaim } from '#store/queries';
import { Problem, type RequestContext, Transactions } from '../http/index.js';
import { DeskQueues } from './desk-queues.js';

export interface Wish {
  readonly desk?: string;
  readonly kinds?: readonly Kind[];
}

/** Offers drawn for one request at most, so that neither ghosts nor skipped claims make it long. */
const MAX_DRAWS = 50;

/** Refusals by which a claim turns out not to wait at all; its offer is a ghost. */
const GHOST: ReadonlySet<string> = new Set(['claim-not-found', 'claim-does-not-wait', 'claim-is-held']);
/** It waits, but not for this editor. */
const NOT_FOR_THEM = 'claim-waits-for-others';

@Injectable()
export class NextReview {
  private turn = 0;

  constructor(
    private readonly transactions: Transactions,
    private readonly queues: DeskQueues,
  ) {}

  /**
   * The claim, leased to the caller; null when none waits for them. What was returned to them comes first, then what
   * their desks' queues offer. A queue knows neither kinds nor what was flushed out of it, so that Postgres is asked last.
   */
  async take(context: RequestContext, wish: Wish): Promise<Claim | null> {
    const recorded = await this.transactions.recorded<Claim | null>(context);
    if (recorded) return recorded.result;
    const { actor, at } = context;
    const editorId = actor.id;
    const { kinds } = wish;
    const { desks, returned } = await this.transactions.ask(async (manager) => {
      const desks = await desksOf(manager, actor, wish.desk);
      return { desks, returned: await returnedClaim(manager, { editorId, desks, kinds }) };
    });
    const back = returned === undefined ? undefined : await this.lease(context, { claimId: returned });
    if (isAnswer(back)) return back;
    const drawn = kinds === undefined ? await this.draw(context, desks) : undefined;
    if (drawn !== undefined) return drawn;
    return this.transactions.perform(context, async (tx) => {
      const claimId = await waitingClaim(tx, { editorId, desks, kinds });
      return claimId === undefined ? null : takeOffered(tx, { claimId, actor }, at);
    });
  }

  /** The claim that `take` would most likely answer, leased to nobody; null when none waits. */
  async peek({ actor }: RequestContext): Promise<Claim | null> {
    return this.transactions.read(async (tx) => {
      const whose = { editorId: actor.id, desks: await desksOf(tx, actor, undefined) };
      const claimId = (await returnedClaim(tx, whose)) ?? (await likelyNextClaim(tx, whose));
      return claimId === undefined ? null : claimById(tx, claimId);
    });
  }

  /** Undefined when the queues offer nothing. What the editor skipped is kept from them until the search is over. */
  private async draw(context: RequestContext, desks: readonly string[]): Promise<Claim | null | undefined> {
    const kept: TakenOffer[] = [];
    this.turn += 1;
    try {
      for (let draws = 0, empty = 0; draws < MAX_DRAWS && empty < desks.length;) {
        const desk = desks[(this.turn + empty) % desks.length] ?? '';
        const offer = await this.queues.take(desk);
        if (!offer) {
          empty += 1;
          continue;
        }
        draws += 1;
        const answer = await this.leaseOffered(context, offer, desk);
        if (isAnswer(answer)) return answer;
        if (answer === 'not-theirs') kept.push(offer);
      }
      return undefined;
    } finally {
      await Promise.all(kept.map((offer) => this.queues.putBack(offer)));
    }
  }

  private async leaseOffered(context: RequestContext, offer: TakenOffer, desk: string): Promise<Attempt> {
    try {
      const answer = await this.lease(context, { claimId: offer.claimId, desk });
      // The same request at the same time has had another claim, and this is its answer too.
      const isRepetition = isAnswer(answer) && answer?.id !== offer.claimId;
      if (isRepetition) await this.queues.putBack(offer);
      else if (answer !== 'not-theirs') await this.queues.done(offer);
      return answer;
    } catch (error) {
      await this.queues.putBack(offer);
      throw error;
    }
  }

  private async lease(context: RequestContext, offered: { claimId: string; desk?: string }): Promise<Attempt> {
    const { actor, at } = context;
    try {
      return await this.transactions.perform<Claim | null>(context, (tx) => takeOffered(tx, { ...offered, actor }, at));
    } catch (error) {
      const code = codeOf(error);
      if (GHOST.has(code)) return 'ghost';
      if (code === NOT_FOR_THEM) return 'not-theirs';
      throw error;
    }
  }
}

/** What came of trying to lease one claim: it, or what the same request got before (also that nothing waits), or neither. */
type Attempt = Claim | null | 'ghost' | 'not-theirs';

function isAnswer(attempt: Attempt | undefined): attempt is Claim | null {
  return attempt !== undefined && typeof attempt !== 'string';
}

function codeOf(error: unknown): string {
  return error instanceof Refusal || error instanceof Problem ? error.code : '';
}

/** @throws Refusal `desk-is-unknown`, or `desk-is-anothers` for one that the editor does not belong to. */
async function desksOf(manager: EntityManager, actor: Actor, wished: string | undefined): Promise<readonly string[]> {
  if (wished === undefined) {
    return actor.desks.length > 0 ? actor.desks : (await allDesks(manager)).map(({ slug }) => slug);
  }
  const { slug } = await deskBySlug(manager, wished);
  if (belongsToDesk(actor, slug)) return [slug];
  throw new Refusal('desk-is-anothers', `You do not belong to the desk "${slug}". Nothing was taken.`, 'forbidden');
}
