/** Makes the view of a verdict out of the claim that it speaks of. */
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Config } from '#config';
import type { Claim, Finding } from '#domain';
import { personNames } from '#store/queries';
import type { PersonRefView } from '../claims/claim-parts.view.dto.js';
import { peopleInVerdict, toEvidenceView, toVerdictView, unnamed } from '../claims/to-verdict-view.js';
import { CONFIG } from '../config.token.js';
import type { VerdictOfClaimView } from './verdict.view.dto.js';

@Injectable()
export class VerdictViews {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws Error when the claim has no such verdict: its caller found the claim by it. */
  async load(manager: EntityManager, claim: Claim, verdictId: string): Promise<VerdictOfClaimView> {
    const verdict = unnamed(claim.verdicts).find(({ id }) => id === verdictId);
    if (!verdict) throw new Error(`verdict ${verdictId} is not of claim ${claim.id}`);
    const view = toVerdictView(verdict, await personNames(manager, peopleInVerdict(verdict)));
    const isPublic = verdict.state === 'published' && claim.slug !== undefined;
    const publicUrl = isPublic && { publicUrl: `${this.config.publicUrl}/fact-checks/${claim.slug}` };
    return { ...view, claimId: claim.id, ...publicUrl };
  }

  /** What its author proposed just now; where it was sealed, it is none of the claim's verdicts yet. */
  async loadProposed(
    manager: EntityManager,
    { claim, verdictId, finding }: { claim: Claim; verdictId: string; finding: Finding },
    author: PersonRefView,
  ): Promise<VerdictOfClaimView> {
    const { sealed, id: claimId, review, version } = claim;
    if (sealed?.verdictId !== verdictId) return this.load(manager, claim, verdictId);
    const evidence = finding.evidence.map(toEvidenceView);
    const { authorId, proposedAt } = sealed;
    return {
      ...{ ...finding, evidence, id: verdictId, claimId, reviewId: review?.id ?? '', state: 'sealed' },
      ...{ authorId, author, proposedAt, version },
    };
  }
}
