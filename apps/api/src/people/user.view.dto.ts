/** Somebody who works here, as admins see them. */
import type { Person } from '#actions';
import type { Role } from '#domain';
import { PageOf } from '../http/index.js';

/** A key without the key: what it is revoked by. */
export class KeyView {
  readonly id: string;
  readonly createdAt: string;
  readonly expiresAt?: string;
}

export class UserView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: Role[];
  /** Slugs of their desks; none: all. */
  readonly desks: string[];
  readonly disabled: boolean;
  /** Keys that are in force. */
  readonly keys: KeyView[];
  readonly createdAt: string;
}

export class NewUserView extends UserView {
  /** Shown this once and stored nowhere. */
  readonly apiKey: string;
}

export class NewKeyView extends KeyView {
  /** Shown this once and stored nowhere. */
  readonly apiKey: string;
}

export class UserPage extends PageOf(UserView) {}

export function toUserView(person: Person, keys: readonly KeyView[]): UserView {
  const { id, name, email, roles, desks, disabledAt, createdAt } = person;
  const disabled = disabledAt !== undefined;
  return {
    id,
    name,
    email,
    roles: [...roles],
    desks: [...desks],
    disabled,
    keys: disabled ? [] : [...keys],
    createdAt,
  };
}
