/** The correction of a published verdict: what is typed of it, and what of that is sent. */
import type { Schemas } from '../../api/index.js';
import { toProposal, type VerdictDraft } from '../review/verdict-draft.js';

export type Correction = Schemas['CorrectVerdictDto'];
export type CorrectionKind = Correction['kind'];

/** The verdict as it is to be, what that is, and the public note. */
export interface CorrectionDraft extends VerdictDraft {
  readonly kind: CorrectionKind;
  readonly note: string;
}

/** Only what differs from the published verdict; of a retraction, nothing but the note. */
export function bodyOf({ kind, note, ...draft }: CorrectionDraft, published: VerdictDraft): Correction {
  const [after, before] = [toProposal(draft), toProposal(published)];
  const changed = (['rating', 'summary', 'rationale', 'evidence'] as const).filter(
    (field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]),
  );
  const changes = kind === 'retraction' ? {} : Object.fromEntries(changed.map((field) => [field, after[field]]));
  return { kind, note: note.trim(), ...changes };
}
