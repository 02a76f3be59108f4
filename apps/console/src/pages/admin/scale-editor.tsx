/** Edits one scale: its name, its ratings in their order, and how each will look; saving makes a new version. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { api, idempotent, orThrow, queryKeys } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { announce, Button, Note, Select, TextField, useToast } from '../../ui/index.js';
import type { Scale } from './queries.js';
import { RatingRow } from './rating-row.js';
import {
  addRating,
  bodyOf,
  changeRating,
  faultOfScale,
  moveRating,
  removeRating,
  type ScaleDraft,
  setPlaced,
} from './scale-draft.js';
import styles from './scale-editor.module.css';
import { slugFrom } from './slug.js';

/** How many ratings a scale has, as the server will have it. */
const FEWEST = 2;
const MOST = 20;

interface ScaleEditorProps {
  /** Absent: a new one. */
  readonly scale: Scale | undefined;
  readonly draft: ScaleDraft;
  readonly isChanged: boolean;
  /** Slugs that stand for scales already. */
  readonly taken: readonly string[];
  readonly onChange: (draft: ScaleDraft) => void;
  readonly onDiscard: () => void;
  readonly onSaved: (slug: string) => void;
}

export function ScaleEditor({
  scale,
  draft,
  isChanged,
  taken,
  onChange,
  onDiscard,
  onSaved,
}: ScaleEditorProps): ReactNode {
  const { t } = useText();
  const toast = useToast();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const next = (scale?.version ?? 0) + 1;
  const save = useMutation({
    mutationFn: () => orThrow(api.POST('/v1/rating-scales', { params: { header: idempotent() }, body: bodyOf(draft) })),
    onSuccess: async ({ slug, name, version }) => {
      toast({ text: t('admin.scaleSaved', { name, version }) });
      await client.invalidateQueries({ queryKey: queryKeys.scales });
      onSaved(slug);
    },
  });
  const isTaken = scale === undefined && draft.name !== '' && taken.includes(slugFrom(draft.name));
  const fault = faultOfScale(draft);
  const why = isChanged ? fault && t(`admin.scaleFault.${fault}`) : t('common.draft.unchanged');
  const move = (index: number, by: -1 | 1): void => {
    const rating = draft.ratings[index];
    if (rating === undefined || draft.ratings[index + by] === undefined) return;
    onChange(moveRating(draft, index, by));
    announce(t('admin.movedTo', { name: rating.name, place: index + by + 1, count: draft.ratings.length }));
  };
  const moveFocused = (by: -1 | 1) => (event?: KeyboardEvent) => {
    const row = event?.target instanceof Element ? event.target.closest('[data-rating]') : null;
    if (row === null) return false;
    move(Number(row.getAttribute('data-rating')), by);
    return true;
  };
  useKeys({
    main: isChanged ? () => form.current?.requestSubmit() : undefined,
    'order-up': moveFocused(-1),
    'order-down': moveFocused(1),
  });
  return (
    <form
      ref={form}
      className={`panel ${styles.editor}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (why === undefined && !isTaken && !save.isPending) save.mutate();
      }}
    >
      <div className={styles.pair}>
        <TextField
          label={t('admin.name')}
          required
          maxLength={100}
          value={draft.name}
          onChange={(event) => onChange({ ...draft, name: event.target.value })}
          error={isTaken ? t('admin.scaleIsThere') : undefined}
        />
        <Select
          label={t('admin.measures')}
          value={draft.measures}
          disabled={scale !== undefined}
          onChange={(event) =>
            onChange({ ...draft, measures: event.target.value === 'outcome' ? 'outcome' : 'verdict' })
          }
        >
          <option value="verdict">{t('admin.measures.verdict')}</option>
          <option value="outcome">{t('admin.measures.outcome')}</option>
        </Select>
      </div>
      {scale && draft.version !== scale.version && (
        <Note tone="is-due">{t('admin.scaleChanged', { version: scale.version, next })}</Note>
      )}
      <ol className={styles.ratings} aria-label={t('admin.ratings')}>
        {draft.ratings.map((rating, index) => (
          <RatingRow
            key={rating.key}
            draft={draft}
            index={index}
            onChange={(change) => onChange(changeRating(draft, index, change))}
            onMove={(by) => move(index, by)}
            onPlaced={(isPlaced) => onChange(setPlaced(draft, index, isPlaced))}
            onRemove={draft.ratings.length > FEWEST ? () => onChange(removeRating(draft, index)) : undefined}
          />
        ))}
      </ol>
      <p>
        <Button
          icon="plus"
          unavailable={draft.ratings.length >= MOST ? t('admin.enoughRatings', { count: MOST }) : undefined}
          onClick={() => onChange(addRating(draft, crypto.randomUUID()))}
        >
          {t('admin.addRating')}
        </Button>
      </p>
      {save.error && (
        <Note tone="is-false" assertive>
          {save.error.message}
        </Note>
      )}
      <div className={`row wrap ${styles.foot}`}>
        <Button type="submit" kind="main" action="main" busy={save.isPending} unavailable={why}>
          {t('admin.saveVersion', { version: next })}
        </Button>
        {isChanged && (
          <Button kind="quiet" icon="undo" onClick={onDiscard}>
            {t('admin.discard')}
          </Button>
        )}
        <span className="small soft">{isChanged ? (why ?? t('admin.oldVersionsStay')) : why}</span>
      </div>
    </form>
  );
}
