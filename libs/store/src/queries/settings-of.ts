/** How a person has set up their console. */
import type { EntityManager } from 'typeorm';
import { PersonSettingsRow } from '../rows/person-settings.row.js';

export interface PersonSettings {
  readonly settings: object;
  /** 0 before they were ever saved. */
  readonly version: number;
}

export async function settingsOf(manager: EntityManager, personId: string): Promise<PersonSettings> {
  const row = await manager.findOneBy(PersonSettingsRow, { personId });
  return row ? { settings: row.settings, version: row.version } : { settings: {}, version: 0 };
}
