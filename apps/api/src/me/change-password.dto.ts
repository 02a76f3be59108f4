/** The body that changes the caller's password. */
import { IsString, Length } from 'class-validator';
import { PASSWORD_LENGTH } from '#domain';
import { Optional } from '../http/index.js';

export class ChangePasswordDto {
  /** Needed where there is one. */
  @Optional()
  @IsString()
  @Length(1, PASSWORD_LENGTH.max)
  readonly current?: string;

  @IsString()
  @Length(PASSWORD_LENGTH.min, PASSWORD_LENGTH.max)
  readonly new: string;
}
