/** A verdict by itself, as the API shows it. */
import { VerdictView } from '../claims/claim-parts.view.dto.js';

export class VerdictOfClaimView extends VerdictView {
  readonly claimId: string;
  /** Where the public reads it; on a published verdict. */
  readonly publicUrl?: string;
}
