/** The statements of claims are read for their terms, by which those that say the same are found. */
import { readStatement } from '#matching';
import { writeTerms, type Tx } from '#store';
import { statementsOf } from '#store/queries';

/** Done again, it changes nothing. */
export async function indexStatements(tx: Tx, claimIds: readonly string[]): Promise<void> {
  if (claimIds.length === 0) return;
  const statements = await statementsOf(tx, claimIds);
  await writeTerms(
    tx,
    statements.map(({ claimId, statement }) => ({ claimId, terms: readStatement(statement).terms })),
  );
}
