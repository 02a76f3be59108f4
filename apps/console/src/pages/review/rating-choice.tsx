/** The ratings of a scale as a radio group, with the definition of the chosen one. */
import { type ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { type KeyAction, useKeys } from '../../keys/index.js';
import { Icon, KeyHint, lookOfRating } from '../../ui/index.js';
import styles from './rating-choice.module.css';
import type { Scale } from './verdict-draft.js';

interface RatingChoiceProps {
  readonly scale: Scale;
  readonly value: string;
  readonly onChoose: (rating: string) => void;
  readonly error?: string | undefined;
}

const CHOICES = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `choose-${number}` as KeyAction);

export function RatingChoice({ scale, value, onChoose, error }: RatingChoiceProps): ReactNode {
  const { t } = useText();
  const chosen = scale.ratings.find((rating) => rating.value === value);
  useKeys(
    Object.fromEntries(
      CHOICES.flatMap((action, index) => {
        const rating = scale.ratings[index];
        return rating ? [[action, () => onChoose(rating.value)]] : [];
      }),
    ),
  );
  return (
    <fieldset className={styles.group} aria-describedby="rating-definition">
      <legend className={styles.legend}>
        {t('review.rating')}
        <span className="note-of-label">{t('review.scaleVersion', { name: scale.name, version: scale.version })}</span>
      </legend>
      <div className={styles.ratings}>
        {scale.ratings.map((rating, index) => {
          const look = lookOfRating(rating.value, rating.place, scale.measures);
          const action = CHOICES[index];
          return (
            <label key={rating.value} className={`${styles.rating ?? ''} ${look.tone}`}>
              <input
                className="over"
                type="radio"
                name="rating"
                data-part={index === 0 ? 'rating' : undefined}
                value={rating.value}
                checked={rating.value === value}
                onChange={() => onChoose(rating.value)}
              />
              <Icon name={look.icon} />
              <span className="grow">{rating.name}</span>
              {action && <KeyHint action={action} />}
            </label>
          );
        })}
      </div>
      <p className={styles.definition} id="rating-definition">
        {chosen && (
          <>
            <b>{chosen.name}</b> {chosen.definition}
          </>
        )}
        {!chosen && error && (
          <span className="fault">
            <Icon name="alert" size="s" /> {error}
          </span>
        )}
      </p>
    </fieldset>
  );
}
