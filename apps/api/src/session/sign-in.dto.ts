/** What somebody signs in with: their address and password, or an API key. */
import { IsString, Length, MaxLength } from 'class-validator';
import { PASSWORD_LENGTH } from '#domain';
import { Optional } from '../http/index.js';

export class SignInDto {
  @Optional()
  @IsString()
  @Length(1, 254)
  readonly email?: string;

  @Optional()
  @IsString()
  @Length(1, PASSWORD_LENGTH.max)
  readonly password?: string;

  /** In place of both. */
  @Optional()
  @IsString()
  @MaxLength(200)
  readonly apiKey?: string;
}
