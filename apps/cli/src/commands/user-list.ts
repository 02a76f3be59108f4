/** `claimdesk user list`: who works here. */
import Table from 'cli-table3';
import { toPerson } from '#actions';
import { loadConfig } from '#config';
import { PersonRow } from '#store';
import { withDatabase } from '../database.js';
import { print, printable } from '../terminal.js';

export async function listUsers({ json = false }: { readonly json?: boolean }): Promise<void> {
  const rows = await withDatabase(loadConfig(), 'service', (dataSource) =>
    dataSource.manager.find(PersonRow, { order: { createdAt: 'asc', id: 'asc' } }),
  );
  const people = rows.map(toPerson);
  if (json) return print(JSON.stringify(people, null, 2));
  const table = new Table({ head: ['Name', 'E-mail', 'Roles', 'Desks', ''], style: { head: [], border: [] } });
  for (const { name, email, roles, desks, disabledAt } of people) {
    const row = [name, email, roles.join(', '), desks.length === 0 ? 'all' : desks.join(', ')];
    table.push([...row.map(printable), disabledAt === undefined ? '' : 'disabled']);
  }
  await print(table.toString());
}
