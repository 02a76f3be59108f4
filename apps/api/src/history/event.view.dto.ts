/** An entry of the history, as the API shows it. */
import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../http/index.js';
import { PersonRefView } from '../claims/claim-parts.view.dto.js';

export class EventView {
  /** Its place in the log, from 1; absent for the moment until it has one. */
  readonly position?: number;
  readonly id: string;
  readonly subjectType: 'claim' | 'article' | 'claimant' | 'person' | 'desk' | 'scale';
  readonly subjectId: string;
  /** 1 for the first event of its subject, then one more each. */
  readonly subjectVersion: number;
  /** In the past tense: `VerdictProposed`. */
  readonly type: string;
  readonly at: string;
  /** Null: the service itself. */
  @ApiProperty({ type: String, nullable: true })
  readonly actorId: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly body: Readonly<Record<string, unknown>>;
  /** Of the event before it, of the same subject; 64 zeros before the first. Lower-case hex. */
  readonly prevHash: string;
  /** `SHA-256(0x00 ‖ prevHash ‖ RFC 8785 JSON of id, subject…, type, at, actorId, body)`; lower-case hex. */
  readonly hash: string;
}

export class ClaimEventView extends EventView {
  /** Who did it. Null: the service itself. */
  @ApiProperty({ type: PersonRefView, nullable: true })
  readonly actor: PersonRefView | null;
}

export class ClaimEventPage extends PageOf(ClaimEventView) {}

export class EventPage extends PageOf(EventView) {}
