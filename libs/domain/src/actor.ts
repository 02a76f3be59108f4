/** Who acts: a person with roles and desks, or the service itself. */
import type { Role } from './vocabulary.js';

/** A person acting. `desks` names the desks they belong to; none named means all. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly desks: readonly string[];
}

/** The service's own acts (sweeps, the splitter) stand in the history without a person. */
export const SERVICE = null;

export type ActorId = string | null;

export function belongsToDesk(actor: Pick<Actor, 'desks'>, desk: string): boolean {
  return actor.desks.length === 0 || actor.desks.includes(desk);
}

export function hasRole(actor: Pick<Actor, 'roles'>, ...anyOf: Role[]): boolean {
  return anyOf.some((role) => actor.roles.includes(role));
}

/** An approver may do all that an editor may. */
export function mayEdit(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'editor', 'approver');
}
