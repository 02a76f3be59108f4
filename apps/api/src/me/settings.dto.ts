/** The body that keeps the caller's settings. */
import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';

export class SaveSettingsDto {
  /** Anything that the console wants to find again: at most 64 KB of JSON. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly settings: Record<string, unknown>;
}
