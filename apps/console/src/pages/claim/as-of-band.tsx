/** The record through time: one stop an entry, not to scale; days are bracketed beneath. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Button, Icon, IconButton } from '../../ui/index.js';
import styles from './as-of-band.module.css';
import { lookOfEvent } from './entries.js';
import type { ClaimEvent } from './queries.js';
import { type Day, daysOf } from './stop.js';
import { useEventTitle } from './use-event-title.js';

interface AsOfBandProps {
  readonly events: readonly ClaimEvent[];
  /** Number of the entry after which the record is shown. */
  readonly stop: number;
  readonly goTo: (stop: number) => void;
}

/** With more stops than this there is no room for their icons. */
const ROOMY = 24;
/** Room that the name of a day takes, in percent of the way. */
const NAME_PERCENT = 9;

export function AsOfBand({ events, stop, goTo }: AsOfBandProps): ReactNode {
  const { t, intl } = useText();
  const titleOf = useEventTitle();
  const count = events.length;
  const shown = events[stop - 1];
  if (shown === undefined) return null;
  const when = intl.formatDate(shown.at, { dateStyle: 'long', timeStyle: 'short' });
  const isNow = stop === count;
  const words = { entry: stop, count, when, title: titleOf(shown) };
  return (
    <section className={styles.band} aria-label={t('claim.asOf')}>
      <div>
        <p>{t(isNow ? 'claim.standsSince' : 'claim.stoodOn')}</p>
        <p className={styles.when}>{when}</p>
        <p>{t('claim.afterEntry', { entry: stop, count })}</p>
      </div>
      <div className={styles.track} data-dense={count > ROOMY || undefined}>
        <svg className={styles.rail} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect className={styles.whole} width="100" height="4" />
          <rect className={styles.past} width={share(stop - 1, count)} height="4" />
        </svg>
        <input
          type="range"
          className={styles.range}
          min={1}
          max={count}
          value={stop}
          aria-label={t('claim.asOfEntry')}
          aria-valuetext={t('claim.asOfValue', words)}
          onChange={(event) => goTo(event.target.valueAsNumber)}
        />
        <ol aria-hidden="true">
          {events.map(({ id, type }, index) => {
            const { tone, icon } = lookOfEvent(type);
            return (
              <li
                key={id}
                className={tone}
                data-past={index < stop || undefined}
                data-here={index === stop - 1 || undefined}
                style={{ left: `${share(index, count)}%` }}
              >
                <Icon name={icon} size="s" />
              </li>
            );
          })}
        </ol>
        <Days events={events} />
      </div>
      <div className={styles.steps}>
        <IconButton
          kind="plain"
          icon="left"
          label={t('keys.before')}
          aria-keyshortcuts="["
          unavailable={stop === 1 ? t('claim.isFirst') : undefined}
          onClick={() => goTo(stop - 1)}
        />
        <IconButton
          kind="plain"
          icon="right"
          label={t('keys.after')}
          aria-keyshortcuts="]"
          unavailable={isNow ? t('claim.isLast') : undefined}
          onClick={() => goTo(stop + 1)}
        />
        <Button unavailable={isNow ? t('claim.isLast') : undefined} onClick={() => goTo(count)}>
          {t('claim.now')}
        </Button>
      </div>
    </section>
  );
}

function Days({ events }: { events: readonly ClaimEvent[] }): ReactNode {
  const { day, intl } = useText();
  const days = daysOf(events, (at) => intl.formatDate(at));
  const last = events.length - 1;
  const named = withRoom(days, events.length);
  return (
    <div className={styles.days} aria-hidden="true">
      {days.map(({ from, to, at }) => (
        <span
          key={from}
          style={{ left: `${share(from, last + 1)}%`, width: `${share(to, last + 1) - share(from, last + 1)}%` }}
        >
          {named.has(from) && <b>{day(at)}</b>}
        </span>
      ))}
    </div>
  );
}

/** The days whose names do not run into the one before; by their first stop. */
function withRoom(days: readonly Day[], count: number): ReadonlySet<number> {
  const middle = ({ from, to }: Day): number => (share(from, count) + share(to, count)) / 2;
  return days.reduce<{ named: ReadonlySet<number>; at: number }>(
    ({ named, at }, day) =>
      middle(day) - at < NAME_PERCENT ? { named, at } : { named: new Set([...named, day.from]), at: middle(day) },
    { named: new Set(), at: -NAME_PERCENT },
  ).named;
}

/** Percent of the way that a stop lies at. */
function share(index: number, count: number): number {
  return count < 2 ? 0 : (index / (count - 1)) * 100;
}
