/** `claimdesk verify`: checks an exported history offline, trusting nothing in it. */
import { compareExports, verifyExport, type Flaw } from '#ledger';
import { Failure } from '../failure.js';
import { nameOf, readLines } from '../files.js';
import { counted, print, printable } from '../terminal.js';

export interface VerifyOptions {
  /** Another export of the same installation. */
  readonly against?: string;
}

/** @throws Failure naming the first entry that is not as it was written. */
export async function verify(file: string, { against }: VerifyOptions): Promise<void> {
  const result = await verifyExport(readLines(file));
  if (!result.intact) throw new Failure(`Broken: ${describeFlaw(file, result.flaw)}`);
  if (against !== undefined) {
    const difference = await compareExports(readLines(file), readLines(against));
    if (difference) throw new Failure(`Broken: ${describeFlaw(file, difference)} (compared with ${nameOf(against)})`);
  }
  const compared = against === undefined ? '' : ` Everything in ${nameOf(against)} stands in it, unchanged.`;
  await print(
    `Intact: ${counted(result.entries, 'event')} of ${counted(result.subjects, 'subject')}, in order and without a gap.${compared}\n` +
      `Last hash: ${result.lastHash}`,
  );
}

function describeFlaw(file: string, { line, position, eventId, reason }: Flaw): string {
  const entry = position === undefined ? '' : `, position ${position}`;
  const event = eventId === undefined ? '' : `, event ${printable(eventId)}`;
  return `${nameOf(file)}, line ${line}${entry}${event}: ${printable(reason)}.`;
}
