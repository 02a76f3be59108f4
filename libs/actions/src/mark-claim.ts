/** An editor marks a claim in an article by hand; it goes to its desk at once. */
import {
  refuseBadPlan,
  refuseOutsiders,
  type Actor,
  type Attribution,
  type AttributionStep,
  type Claim,
  type ClaimContent,
  type ClaimEvent,
  type Kind,
  type Plan,
} from '#domain';
import { append } from '#ledger';
import { ClaimRow, fromClaim, type Tx } from '#store';
import { articleForUpdate, deskBySlug, revisionText } from '#store/queries';
import { happen } from './claim-changes.js';
import { withClaimantIds, type UnnamedClaimant } from './claimant-ids.js';
import { placeIn } from './edit-claim.js';
import { newId } from './ids.js';
import { notFound } from './not-found.js';

export interface MarkClaim {
  readonly actor: Actor;
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly statement?: string;
  readonly claimants?: readonly UnnamedClaimant[];
  readonly cue?: string;
  readonly attribution?: Attribution;
  readonly attributionChain?: readonly AttributionStep[];
  readonly kind?: Kind;
  readonly plan?: Plan;
  readonly desk?: string;
}

export async function markClaim(tx: Tx, command: MarkClaim, at: string): Promise<Claim> {
  const { actor, articleId, start, end, cue, plan } = command;
  // Locked, so that no new revision comes in between its text and its claim.
  const record = await articleForUpdate(tx, articleId);
  if (!record) throw notFound('article', articleId);
  const { revision, desk: articleDesk } = record.article;
  const desk = await deskBySlug(tx, command.desk ?? articleDesk);
  refuseOutsiders(actor, desk.slug);
  if (plan) refuseBadPlan(plan);
  const anchor = placeIn(await revisionText(tx, articleId, revision), { start, end }, '/start');
  const claimants = await withClaimantIds(tx, command.claimants ?? [], { articleId, actorId: actor.id, at });
  const content: ClaimContent = {
    anchor,
    text: anchor.exact,
    statement: command.statement ?? anchor.exact,
    claimants,
    ...(cue !== undefined && { cue }),
    attribution: command.attribution ?? (claimants.length > 0 ? 'indirect' : 'narrator'),
    attributionChain: command.attributionChain ?? [],
    kind: command.kind ?? (plan ? 'plan' : 'assertion'),
    checkworthiness: 1,
    checkworthinessReasons: ['marked by an editor'],
    ...(plan && { plan }),
  };
  const events: ClaimEvent[] = [
    { type: 'ClaimMarked', ...content, articleId, revision, desk: desk.slug },
    { type: 'ClaimQueued', reason: 'by-hand' },
  ];
  const { after, entries } = happen(newId(), undefined, events, actor.id, at);
  await append(tx, entries);
  await tx.insert(ClaimRow, fromClaim(after));
  return after;
}
