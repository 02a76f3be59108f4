/** One rating of a scale in the editor: order, words, place, and beside them how readers will see it. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { IconButton, RatingTag, TextArea, TextField } from '../../ui/index.js';
import styles from './rating-row.module.css';
import { numbersOf, type RatingDraft, type ScaleDraft, valueOf } from './scale-draft.js';

interface RatingRowProps {
  readonly draft: ScaleDraft;
  readonly index: number;
  readonly onChange: (change: Partial<RatingDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onPlaced: (isPlaced: boolean) => void;
  /** Absent when the scale would have too few. */
  readonly onRemove: (() => void) | undefined;
}

export function RatingRow({ draft, index, onChange, onMove, onPlaced, onRemove }: RatingRowProps): ReactNode {
  const { t, number } = useText();
  const rating = draft.ratings[index];
  if (rating === undefined) return null;
  const numbers = numbersOf(draft, index);
  const value = valueOf(rating);
  const name = rating.name || t('admin.unnamed');
  return (
    <li className={styles.rating} data-rating={index}>
      <div className={styles.order}>
        <IconButton icon="up" label={t('admin.moveUp', { name })} disabled={index === 0} onClick={() => onMove(-1)} />
        <IconButton
          icon="down"
          label={t('admin.moveDown', { name })}
          disabled={index === draft.ratings.length - 1}
          onClick={() => onMove(1)}
        />
      </div>
      <div className={styles.words}>
        <TextField
          label={t('admin.ratingName')}
          note={value || undefined}
          required
          maxLength={100}
          value={rating.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={rating.place !== undefined}
            onChange={(event) => onPlaced(event.target.checked)}
          />
          {t('admin.onTheScale')}
        </label>
        <div className={styles.definition}>
          <TextArea
            label={t('admin.definition')}
            required
            maxLength={1000}
            value={rating.definition}
            onChange={(event) => onChange({ definition: event.target.value })}
          />
        </div>
      </div>
      <div className={styles.preview}>
        <RatingTag
          value={value}
          name={name}
          measures={draft.measures}
          {...(rating.place !== undefined && { place: rating.place })}
        />
        <span className="small soft">
          {numbers
            ? t('admin.numbers', { value: number(numbers.value), best: number(numbers.best) })
            : t('admin.noNumbers')}
        </span>
      </div>
      <IconButton
        icon="trash"
        label={t('admin.removeRating', { name })}
        disabled={onRemove === undefined}
        onClick={onRemove}
      />
    </li>
  );
}
