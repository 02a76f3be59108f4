/** A piece of evidence in a request: a source that a verdict or a check rests on. */
import { IsIn, IsString, IsUrl, MaxLength } from 'class-validator';
import { EVIDENCE_KINDS, STANCES, type Evidence, type EvidenceKind, type Stance } from '#domain';
import { IsNotBlank, IsTime, Optional } from '../http/index.js';

/** Pieces of evidence that one verdict may name. */
export const MAX_EVIDENCE = 100;

export class EvidenceDto {
  /** http or https. */
  @IsString()
  @MaxLength(2048)
  @IsUrl(
    { protocols: ['http', 'https'], require_protocol: true, require_tld: false },
    { message: '$property must be an http or https address' },
  )
  readonly url: string;

  @IsString()
  @IsNotBlank()
  @MaxLength(500)
  readonly title: string;

  @Optional()
  @IsString()
  @MaxLength(300)
  readonly publisher?: string;

  /** The words that it rests on, verbatim. */
  @Optional()
  @IsString()
  @MaxLength(10_000)
  readonly excerpt?: string;

  @IsIn(STANCES)
  readonly stance: Stance;

  @IsIn(EVIDENCE_KINDS)
  readonly kind: EvidenceKind;

  /** When it was read; left out: now. */
  @Optional()
  @IsTime()
  readonly readAt?: string;
}

/** `at`: the time of the request, ISO 8601. */
export function toEvidence(evidence: readonly EvidenceDto[], at: string): Evidence[] {
  return evidence.map(({ readAt = at, ...rest }) => ({ ...rest, readAt: new Date(readAt).toISOString() }));
}
