/** The query string of the export for training. */
import { IsTime, Optional } from '../http/index.js';

export class TrainingQuery {
  /** Only article revisions on which an editor decided something at or after this time. */
  @Optional()
  @IsTime()
  readonly since?: string;
}
