/** The body that changes somebody; what is left out stays as it is. */
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsString,
  MaxLength,
} from 'class-validator';
import { type Role, ROLES } from '#domain';
import { IsNotBlank, Optional } from '../http/index.js';

export class ChangeUserDto {
  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(200)
  readonly name?: string;

  @Optional()
  @IsEmail()
  @MaxLength(254)
  readonly email?: string;

  @Optional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  readonly roles?: Role[];

  /** Slugs of their desks; none: all. */
  @Optional()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  readonly desks?: string[];

  /** True ends their keys at once; false lets them in again. */
  @Optional()
  @IsBoolean()
  readonly disabled?: boolean;
}
