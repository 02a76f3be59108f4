/** `claimdesk rebuild --check`: does the history give the current state? */
import { type Difference, rebuildCheck } from '#actions';
import { loadConfig } from '#config';
import { withDatabase } from '../database.js';
import { Failure } from '../failure.js';
import { counted, print, printable } from '../terminal.js';

/** @throws Failure with the differences, if there are any. */
export async function checkRebuild(): Promise<void> {
  const { claims, articles, claimants, differences } = await withDatabase(loadConfig(), 'service', rebuildCheck);
  if (differences.length > 0) {
    throw new Failure(
      `The current state is not what the history says; nothing was changed. Differences:\n${differences.map(inWords).join('\n')}`,
    );
  }
  await print(
    `The history gives the current state exactly: ${counted(claims, 'claim')}, ${counted(articles, 'article')}, ${counted(claimants, 'claimant')}.`,
  );
}

function inWords({ subjectType, subjectId, field, expected, found }: Difference): string {
  return printable(
    `${subjectType} ${subjectId}, ${field}: ${JSON.stringify(expected)} by the history, ${JSON.stringify(found)} found`,
  );
}
