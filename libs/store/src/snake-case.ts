/** Names columns and tables in snake_case, as one writes SQL by hand. */
import { DefaultNamingStrategy, type Table } from 'typeorm';

export class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return custom ?? [...prefixes, property].map(snake).join('_');
  }
  override tableName(target: string, custom: string | undefined): string {
    return custom ?? snake(target.replace(/Row$/, ''));
  }
  override primaryKeyName(table: Table | string): string {
    return `${nameOf(table)}_pk`;
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return `${nameOf(table)}_${columns.join('_')}_fk`;
  }
}

/** The bare name, without schema. */
function nameOf(table: Table | string): string {
  const name = typeof table === 'string' ? table : table.name;
  return name.split('.').at(-1) ?? name;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter, at: number) => (at > 0 ? '_' : '') + letter.toLowerCase());
}
