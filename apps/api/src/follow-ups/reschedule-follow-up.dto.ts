/** The body that sets the due window of a follow-up by hand, or the day to look again. */
import { IsIn, IsString, MaxLength } from 'class-validator';
import { DUE_PRECISIONS, Refusal, type DuePrecision, type DueWindow } from '#domain';
import { IsDay, IsNotBlank, Optional } from '../http/index.js';

/** A window or a day to look again: naming either takes the place of the other. */
export class RescheduleFollowUpDto {
  /** First day of the window. */
  @Optional()
  @IsDay()
  readonly dueFrom?: string;

  /** Last day of the window; left out: as it is. */
  @Optional()
  @IsDay()
  readonly dueTo?: string;

  /** Left out: `day` for one day, else `range`. */
  @Optional()
  @IsIn(DUE_PRECISIONS)
  readonly duePrecision?: DuePrecision;

  /** For a plan without a date: the day to look at it again. */
  @Optional()
  @IsDay()
  readonly lookAgainOn?: string;

  /** Stands in the history. */
  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(2000)
  readonly reason?: string;
}

/**
 * The window that results; `before` is the present one.
 * @throws Refusal `due-window-or-day-to-look-again` when both are named.
 */
export function windowAfter(before: DueWindow, changes: RescheduleFollowUpDto): DueWindow {
  const { dueFrom = before.dueFrom, dueTo = before.dueTo, duePrecision, lookAgainOn } = changes;
  const namesWindow = 'dueFrom' in changes || 'dueTo' in changes || 'duePrecision' in changes;
  if (lookAgainOn !== undefined && namesWindow) {
    throw new Refusal(
      'due-window-or-day-to-look-again',
      'A follow-up has a due window or a day to look again, not both. Nothing was changed.',
      'invalid',
      [{ pointer: '/lookAgainOn', detail: 'not together with a due window' }],
    );
  }
  if (lookAgainOn !== undefined || dueFrom === undefined) return lookAgainOn === undefined ? {} : { lookAgainOn };
  const last = dueTo ?? dueFrom;
  return { dueFrom, dueTo: last, duePrecision: duePrecision ?? (last === dueFrom ? 'day' : 'range') };
}
