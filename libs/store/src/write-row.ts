/** Writes whole rows by prepared statements, made once from what TypeORM knows of the entity. */
import type { EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';
import { prepared } from './prepared.js';

type Row<T> = new () => T;

interface Statements {
  readonly update: string;
  readonly upsert: string;
}

const statements = new WeakMap<EntityMetadata, Statements>();

function statementsFor(metadata: EntityMetadata): Statements {
  const known = statements.get(metadata);
  if (known) return known;
  const all = metadata.columns.map((column) => column.databaseName);
  const keys = metadata.primaryColumns.map((column) => column.databaseName);
  const place = (name: string): string => `$${all.indexOf(name) + 1}`;
  const rest = all.filter((name) => !keys.includes(name));
  const made = {
    update:
      `update ${metadata.tableName} set ${rest.map((name) => `${name} = ${place(name)}`).join(', ')} ` +
      `where ${keys.map((name) => `${name} = ${place(name)}`).join(' and ')}`,
    upsert:
      `insert into ${metadata.tableName} (${all.join(', ')}) values (${all.map(place).join(', ')}) ` +
      `on conflict (${keys.join(', ')}) do update set ${rest.map((name) => `${name} = excluded.${name}`).join(', ')}`,
  };
  statements.set(metadata, made);
  return made;
}

/** In the order of the entity's columns; JSON as text, as the driver would take an array for one of Postgres'. */
function valuesOf<T extends ObjectLiteral>(metadata: EntityMetadata, row: T): unknown[] {
  return metadata.columns.map(({ propertyName, type }) => {
    const value: unknown = row[propertyName];
    return type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
  });
}

/** Updates every column of a row that is there. */
export async function updateRow<T extends ObjectLiteral>(tx: EntityManager, target: Row<T>, row: T): Promise<void> {
  const metadata = tx.dataSource.getMetadata(target);
  await prepared(tx, `update ${metadata.tableName}`, statementsFor(metadata).update, valuesOf(metadata, row));
}

/** Inserts a row, or updates every column of the one with its key. */
export async function upsertRow<T extends ObjectLiteral>(tx: EntityManager, target: Row<T>, row: T): Promise<void> {
  const metadata = tx.dataSource.getMetadata(target);
  await prepared(tx, `upsert ${metadata.tableName}`, statementsFor(metadata).upsert, valuesOf(metadata, row));
}
