/** What an outcome is called: the scale's own word, or in the reader's language where it is one that we wrote. */
import { useText } from '../../i18n/index.js';

interface Rating {
  readonly value: string;
  readonly name: string;
}

/** The words of the scale that comes with Claimdesk; a newsroom that renamed one sees its own word. */
const WRITTEN = {
  kept: 'Kept',
  'partly-kept': 'Partly kept',
  broken: 'Broken',
  stalled: 'Stalled',
  'in-progress': 'In progress',
  'not-yet-rated': 'Not yet rated',
} as const;

/** A value that the scale does not know is shown as it is written. */
export function useOutcomeName(ratings: readonly Rating[]): (value: string) => string {
  const { t } = useText();
  return (value) => {
    const name = ratings.find((rating) => rating.value === value)?.name ?? value;
    return isWritten(value) && WRITTEN[value] === name ? t(`followUps.outcome.${value}`) : name;
  };
}

function isWritten(value: string): value is keyof typeof WRITTEN {
  return Object.hasOwn(WRITTEN, value);
}
