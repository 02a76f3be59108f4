/** `claimdesk user add`: somebody new, and their first API key. */
import { addPerson, createKey } from '#actions';
import { loadConfig } from '#config';
import { ROLES, type Role, SERVICE } from '#domain';
import { perform } from '#store';
import { withDatabase } from '../database.js';
import { Failure, MISUSED } from '../failure.js';
import { print, remark } from '../terminal.js';

export interface AddUserOptions {
  readonly email: string;
  readonly name: string;
  readonly role: readonly string[];
  readonly desk?: readonly string[];
}

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}$/;
const LONGEST_NAME = 200;

export async function addUser({ email, name, role, desk = [] }: AddUserOptions): Promise<void> {
  if (!EMAIL.test(email))
    throw new Failure(`"${email}" is not an e-mail address; for example ada@example.org.`, MISUSED);
  if (name.trim() === '' || name.length > LONGEST_NAME) {
    throw new Failure(`--name must be 1 to ${LONGEST_NAME} characters.`, MISUSED);
  }
  const roles = ROLES.filter((known): known is Role => role.includes(known));
  const at = new Date().toISOString();
  const { id, apiKey } = await withDatabase(loadConfig(), 'service', (dataSource) =>
    perform(dataSource, async (tx) => {
      const person = await addPerson(tx, { actorId: SERVICE, name, email, roles, desks: [...new Set(desk)] }, at);
      const { apiKey } = await createKey(tx, { actorId: SERVICE, personId: person.id }, at);
      return { id: person.id, apiKey };
    }),
  );
  remark(`Added ${name.trim()} (${id}) as ${roles.join(', ')}. Their API key follows; it is shown this once:`);
  await print(apiKey);
}
