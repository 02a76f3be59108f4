/** The caller, as they see themselves. */
import { ApiProperty } from '@nestjs/swagger';
import { type Role, ROLES } from '#domain';

export class MeView {
  readonly id: string;
  readonly name: string;
  @ApiProperty({ enum: ROLES, isArray: true })
  readonly roles: Role[];
  /** Slugs of the desks they belong to; none: all. */
  readonly desks: string[];
}
