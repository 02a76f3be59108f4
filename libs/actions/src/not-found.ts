/** The refusal for what is not there. */
import { Refusal } from '#domain';

export function notFound(what: string, id: string): Refusal {
  return new Refusal(`${what}-not-found`, `There is no ${what.replaceAll('-', ' ')} ${id}.`, 'not-found');
}
