/** Where the claims of an article stood in one of its revisions, and what became of them in later ones. */
import type { EntityManager } from 'typeorm';
import type { Anchor, ClaimEvent, RevisionFate } from '#domain';

export interface ClaimInRevision {
  readonly claimId: string;
  readonly anchor: Anchor;
  readonly text: string;
  /** In each later revision up to the one in which it stood no more. */
  readonly fates: readonly { readonly revision: number; readonly fate: RevisionFate }[];
}

/** Type and body of an event that says where a claim stands. */
type Placing = Extract<ClaimEvent, { type: 'ClaimExtracted' | 'ClaimMarked' | 'ClaimEdited' | 'ClaimReanchored' }>;

/** In the order of the text. The place within a revision is the last that was given while it was current. */
export async function claimsInRevision(
  manager: EntityManager,
  articleId: string,
  revision: number,
): Promise<ClaimInRevision[]> {
  const rows = await manager.query<{ claim_id: string; event: Placing }[]>(
    `select event.subject_id as claim_id, event.body || jsonb_build_object('type', event.type) as event
     from claim join event on event.subject_id = claim.id
     where claim.article_id = $1 and event.type in ('ClaimExtracted', 'ClaimMarked', 'ClaimEdited', 'ClaimReanchored')
     order by event.subject_id, event.subject_version`,
    [articleId],
  );
  const histories = new Map<string, Placing[]>();
  for (const { claim_id: id, event } of rows) histories.set(id, [...(histories.get(id) ?? []), event]);
  return [...histories]
    .flatMap(([claimId, events]) => placeIn(revision, claimId, events) ?? [])
    .sort((a, b) => a.anchor.start - b.anchor.start || (a.claimId < b.claimId ? -1 : 1));
}

function placeIn(revision: number, claimId: string, events: readonly Placing[]): ClaimInRevision | undefined {
  let standsIn = 0;
  let place: { anchor: Anchor; text: string } | undefined;
  const fates: { revision: number; fate: RevisionFate }[] = [];
  for (const event of events) {
    if (event.type === 'ClaimReanchored') {
      const { revision: into, fate } = event;
      // Back into an older text by hand: what was said of the later one is said no more.
      if (into < standsIn) fates.pop();
      else if (into > revision && place) fates.push({ revision: into, fate });
      if (event.anchor) standsIn = into;
    } else if (event.type !== 'ClaimEdited') {
      standsIn = event.revision;
    }
    const { anchor, text } = event.type === 'ClaimEdited' ? event.changes : event;
    if (anchor && standsIn === revision) place = { anchor, text: text ?? anchor.exact };
  }
  return place && { claimId, ...place, fates: lastOfEach(fates) };
}

/** An editor may have found in a revision what nobody could tell at first. */
function lastOfEach(fates: ClaimInRevision['fates']): ClaimInRevision['fates'] {
  return fates.filter(({ revision }, index) => fates[index + 1]?.revision !== revision);
}
