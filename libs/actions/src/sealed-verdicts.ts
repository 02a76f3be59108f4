/** What sealed verdicts say is kept until a second editor has proposed; its digest in the history says that it was not changed. */
import { createHash, randomBytes } from 'node:crypto';
import type { Claim, Finding } from '#domain';
import { canonicalJson } from '#ledger';
import { SealedVerdictRow, type Tx } from '#store';

export interface Seal {
  readonly salt: string;
  /** SHA-256, base64url, over the salt and the finding's canonical JSON. */
  readonly digest: string;
}

export function sealOf(finding: Finding, salt = randomBytes(16).toString('base64url')): Seal {
  const digest = createHash('sha256').update(salt).update(canonicalJson(finding)).digest('base64url');
  return { salt, digest };
}

export async function keepSealed(tx: Tx, verdictId: string, finding: Finding, { salt }: Seal): Promise<void> {
  await tx.insert(SealedVerdictRow, { verdictId, finding, salt });
}

/** What the claim's sealed verdict says; undefined when it has none. */
export async function sealedOf(
  tx: Tx,
  { sealed }: Claim,
): Promise<{ readonly finding: Finding; readonly salt: string } | undefined> {
  if (!sealed) return undefined;
  const { finding, salt } = await tx.findOneByOrFail(SealedVerdictRow, { verdictId: sealed.verdictId });
  return { finding, salt };
}
