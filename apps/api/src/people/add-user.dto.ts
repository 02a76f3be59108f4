/** The body that adds somebody. */
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsString,
  Length,
  MaxLength,
} from 'class-validator';
import { PASSWORD_LENGTH, type Role, ROLES } from '#domain';
import { IsNotBlank, Optional } from '../http/index.js';

export class AddUserDto {
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  readonly name: string;

  @IsEmail()
  @MaxLength(254)
  readonly email: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  readonly roles: Role[];

  /** Slugs of their desks; none, or left out: all. */
  @Optional()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  readonly desks?: string[];

  /** For signing in to the console; without it they have their API key alone. */
  @Optional()
  @IsString()
  @Length(PASSWORD_LENGTH.min, PASSWORD_LENGTH.max)
  readonly password?: string;
}
