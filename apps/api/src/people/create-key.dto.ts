/** The body that asks for a further API key. */
import { IsTime, Optional } from '../http/index.js';

export class CreateKeyDto {
  /** When it ends; left out: never. */
  @Optional()
  @IsTime()
  readonly expiresAt?: string;
}
