/** What an outcome is called. */
import { useText } from '../../i18n/index.js';
import { ratingName } from '../../ui/index.js';

interface Rating {
  readonly value: string;
  readonly name: string;
}

/** A value that the scale does not know is shown as it is written. */
export function useOutcomeName(ratings: readonly Rating[]): (value: string) => string {
  const { t } = useText();
  return (value) => {
    const rating = ratings.find((one) => one.value === value);
    return rating ? ratingName(rating, t) : value;
  };
}
