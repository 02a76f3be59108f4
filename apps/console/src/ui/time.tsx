/** A time in the reader's zone; the exact UTC time is its title. */
import type { ReactNode } from 'react';
import { useText } from '../i18n/index.js';

/** `day`: leaves the clock out, and a day alone (`2026-03-01`) stays that day. */
export function Time({ at, part = 'time' }: { at: string | Date; part?: 'time' | 'day' }): ReactNode {
  const { moment, day } = useText();
  const utc = new Date(at).toISOString();
  return (
    <time dateTime={utc} title={`${utc.slice(0, 10)} ${utc.slice(11, 19)} UTC`}>
      {part === 'day' ? day(at) : moment(at)}
    </time>
  );
}
