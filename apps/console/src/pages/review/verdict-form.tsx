/** The form of a verdict: rating, summary, why, evidence. */
import { type ReactNode, useRef } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, Note, Select, TextArea, useScales } from '../../ui/index.js';
import { EvidenceList } from './evidence-list.js';
import { RatingChoice } from './rating-choice.js';
import type { VerdictForm as Form } from './use-verdict-form.js';
import { type Gap, type Scale, SUMMARY_LIMIT } from './verdict-draft.js';
import styles from './verdict-form.module.css';

interface VerdictFormProps {
  readonly form: Form;
  readonly scale: Scale;
  /** What it lacks, once somebody has tried to propose it. */
  readonly gaps: readonly Gap[];
  readonly note?: ReactNode;
}

export function VerdictForm({ form, scale, gaps, note }: VerdictFormProps): ReactNode {
  const { t } = useText();
  const { value } = form.draft;
  const summary = useRef<HTMLTextAreaElement>(null);
  useKeys({ summary: () => summary.current?.focus() });
  const gap = (...of: Gap[]): string | undefined => {
    const found = of.find((one) => gaps.includes(one));
    return found && t(`review.gap.${found}`);
  };
  const newest = useScales().data?.find(({ slug }) => slug === scale.slug);
  const isOfOldScale = newest !== undefined && value.scale === scale.slug && value.scaleVersion < newest.version;
  const moveToNewest = (): void => {
    if (newest === undefined) return;
    const isThere = newest.ratings.some((rating) => rating.value === value.rating);
    form.change({ scaleVersion: newest.version, ...(!isThere && { rating: '' }) });
  };
  return (
    <div className={styles.form}>
      {note}
      {isOfOldScale && (
        <Note>
          {t('review.scaleChanged', { name: newest.name, old: value.scaleVersion, version: newest.version })}{' '}
          <Button kind="quiet" onClick={moveToNewest}>
            {t('review.useNewScale')}
          </Button>
        </Note>
      )}
      <ScaleChoice
        scale={scale}
        onChoose={(slug, version) => form.change({ scale: slug, scaleVersion: version, rating: '' })}
      />
      <RatingChoice
        scale={scale}
        value={value.rating}
        onChoose={(rating) => form.change({ rating })}
        error={gap('rating')}
      />
      <TextArea
        ref={summary}
        label={t('review.summary')}
        data-part="summary"
        limit={SUMMARY_LIMIT}
        read
        rows={2}
        value={value.summary}
        error={gap('summary')}
        onChange={(event) => form.change({ summary: event.target.value })}
      />
      <TextArea
        label={t('review.why')}
        data-part="rationale"
        note={t('review.markdown')}
        read
        rows={3}
        value={value.rationale}
        error={gap('rationale')}
        onChange={(event) => form.change({ rationale: event.target.value })}
      />
      <EvidenceList
        evidence={value.evidence}
        pages={form.pages}
        onChange={(evidence) => form.change({ evidence })}
        onAdd={form.addEvidence}
        error={gap('evidence')}
        titleError={gap('evidence-title')}
      />
    </div>
  );
}

/** Only where a newsroom has several scales for verdicts. */
function ScaleChoice({
  scale,
  onChoose,
}: {
  scale: Scale;
  onChoose: (slug: string, version: number) => void;
}): ReactNode {
  const { t } = useText();
  const { data: scales = [] } = useScales();
  const forVerdicts = scales.filter(({ measures }) => measures === 'verdict');
  if (forVerdicts.length < 2) return null;
  return (
    <Select
      label={t('review.scale')}
      value={scale.slug}
      onChange={(event) => {
        const chosen = forVerdicts.find(({ slug }) => slug === event.target.value);
        if (chosen) onChoose(chosen.slug, chosen.version);
      }}
    >
      {forVerdicts.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
    </Select>
  );
}
