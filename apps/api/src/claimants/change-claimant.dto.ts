/** The bodies that change and merge claimants. */
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { CLAIMANT_TYPES, WIKIDATA_ID, type ClaimantType } from '#domain';
import { IsNotBlank, Optional } from '../http/index.js';

/** What is left out stays as it is. */
export class ChangeClaimantDto {
  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(300)
  readonly name?: string;

  @Optional()
  @IsIn(CLAIMANT_TYPES)
  readonly type?: ClaimantType;

  /** `Q` and a number; null takes it away. */
  @ValidateIf((_object, value) => value !== undefined && value !== null)
  @IsString()
  @MaxLength(20)
  @Matches(WIKIDATA_ID, { message: '$property must be a Wikidata id, such as Q42' })
  @ApiProperty({ type: String, nullable: true, required: false, pattern: WIKIDATA_ID.source, maxLength: 20 })
  readonly wikidataId?: string | null;
}

export class MergeClaimantDto {
  /** Id of the claimant that is to stand for both. */
  @IsUUID()
  readonly into: string;
}
