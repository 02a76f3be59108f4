/** Signing out: here, or everywhere. */
import { SessionRow, type Tx } from '#store';

/** `tokenHash`: as hashToken makes it. Ending a session that has ended changes nothing. */
export async function endSession(tx: Tx, tokenHash: string): Promise<void> {
  await tx.delete(SessionRow, { tokenHash });
}

export async function endSessionsOf(tx: Tx, personId: string): Promise<void> {
  await tx.delete(SessionRow, { personId });
}
