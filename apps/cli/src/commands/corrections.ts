/** `claimdesk corrections`: what editors made of claims, as examples for training. */
import { exportCorrections } from '#actions';
import { loadConfig } from '#config';
import type { TrainingExample } from '#domain';
import { withDatabase } from '../database.js';
import { counted, print, remark } from '../terminal.js';

/** `since` is ISO 8601. Lines go to the output as they come; what they were is remarked at the end. */
export async function printCorrections({ since }: { readonly since?: string }): Promise<void> {
  let revisions = 0;
  let claims = 0;
  await withDatabase(loadConfig(), 'service', async (dataSource) => {
    for await (const line of exportCorrections(dataSource, { since })) {
      const example = JSON.parse(line) as TrainingExample;
      revisions += 1;
      claims += example.claims.filter(({ decisions }) => decisions.length > 0).length;
      await print(line.trimEnd());
    }
  });
  remark(
    revisions === 0
      ? `No editor has decided on a claim${since === undefined ? '' : ' since then'}: there is nothing to learn from yet.`
      : `${counted(claims, 'claim')} decided on, in ${counted(revisions, 'article revision')}.`,
  );
}
