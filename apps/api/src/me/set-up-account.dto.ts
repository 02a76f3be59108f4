/** The body with which somebody who came with a key sets up their account. */
import { IsEmail, IsString, Length, MaxLength } from 'class-validator';
import { PASSWORD_LENGTH } from '#domain';
import { IsNotBlank } from '../http/index.js';

export class SetUpAccountDto {
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  readonly name: string;

  @IsEmail()
  @MaxLength(254)
  readonly email: string;

  @IsString()
  @Length(PASSWORD_LENGTH.min, PASSWORD_LENGTH.max)
  readonly password: string;
}
