/** `claimdesk key create`: one more API key for somebody. */
import { createKey } from '#actions';
import { loadConfig } from '#config';
import { SERVICE } from '#domain';
import { PersonRow, perform } from '#store';
import { withDatabase } from '../database.js';
import { Failure, MISUSED } from '../failure.js';
import { print, remark } from '../terminal.js';

export interface CreateKeyOptions {
  readonly email: string;
  /** ISO 8601. */
  readonly expiresAt?: string;
}

export async function createKeyFor({ email, expiresAt }: CreateKeyOptions): Promise<void> {
  const at = new Date().toISOString();
  if (expiresAt !== undefined && expiresAt <= at) {
    throw new Failure(`--expires-at ${expiresAt} has passed: give a time to come.`, MISUSED);
  }
  const { name, apiKey } = await withDatabase(loadConfig(), 'service', (dataSource) =>
    perform(dataSource, async (tx) => {
      const person = await tx.findOneBy(PersonRow, { email: email.trim().toLowerCase() });
      if (!person)
        throw new Failure(`Nobody here has the address "${email}": "claimdesk user list" shows who is here.`);
      const expiry = expiresAt !== undefined && { expiresAt };
      const { apiKey } = await createKey(tx, { actorId: SERVICE, personId: person.id, ...expiry }, at);
      return { name: person.name, apiKey };
    }),
  );
  remark(
    `A new API key for ${name}${expiresAt === undefined ? '' : `, valid until ${expiresAt}`}; it is shown this once:`,
  );
  await print(apiKey);
}
