/** The caller's settings, as they were kept. */
import { ApiProperty } from '@nestjs/swagger';

export class SettingsView {
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly settings: object;
  /** 0 before they were ever saved. */
  readonly version: number;
}
