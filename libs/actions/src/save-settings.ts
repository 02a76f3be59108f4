/** Somebody keeps how their console is set up. No event: it is nobody's business but theirs. */
import { PersonSettingsRow, type Tx } from '#store';
import { settingsOf, type PersonSettings } from '#store/queries';
import { stale } from './claim-changes.js';

export interface SaveSettings {
  readonly personId: string;
  readonly settings: object;
  /** The version that they saw. */
  readonly ifVersion: number;
}

/** @throws Refusal `changed-meanwhile` (412) when another window of theirs saved first. */
export async function saveSettings(
  tx: Tx,
  { personId, settings, ifVersion }: SaveSettings,
  at: string,
): Promise<PersonSettings> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`settings ${personId}`]);
  const before = await settingsOf(tx, personId);
  if (before.version !== ifVersion) throw stale('set of settings', before.version);
  const version = before.version + 1;
  await tx.upsert(PersonSettingsRow, { personId, settings, version, updatedAt: new Date(at) }, ['personId']);
  return { settings, version };
}
