/** A claim that says the same as another, as the API shows it. */
import { ApiProperty } from '@nestjs/swagger';
import type { SimilarClaim } from '#actions';
import { PageOf } from '../http/index.js';
import { ClaimView } from './claim.view.dto.js';

/** Words of a statement. Offsets are UTF-16 code units into it. */
export class PassageView {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What has no counterpart in the other statement; one side may have none. */
export class DifferenceView {
  @ApiProperty({ enum: ['number', 'date', 'negation', 'name'] })
  readonly kind: SimilarClaim['differences'][number]['kind'];
  /** In the statement of the claim that was asked about. */
  readonly here: PassageView[];
  /** In the statement of the other one. */
  readonly there: PassageView[];
}

export class SimilarClaimView {
  readonly claim: ClaimView;
  /** Probability that both say the same, whatever they differ in: 0 to 1. */
  readonly score: number;
  readonly differences: DifferenceView[];
}

export class SimilarClaimPage extends PageOf(SimilarClaimView) {}
