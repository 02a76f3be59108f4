/** The caller, as they see themselves. */
import { ApiProperty } from '@nestjs/swagger';
import { type Role, ROLES } from '#domain';

export class SessionView {
  readonly since: string;
  /** When it ends unless it is used before. */
  readonly expiresAt: string;
}

export class MeView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  @ApiProperty({ enum: ROLES, isArray: true })
  readonly roles: Role[];
  /** Slugs of the desks they belong to; none: all. */
  readonly desks: string[];
  /** False: they sign in by key alone and may set up their account. */
  readonly hasPassword: boolean;
  /** Absent for a request with a key. */
  readonly session?: SessionView;
}
