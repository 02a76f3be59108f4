/** Scales: which there are, and the editor of the one in view; what is typed is kept until it is saved. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { scalesQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useSetting } from '../../settings/index.js';
import { Button, Failure, Loading } from '../../ui/index.js';
import { PartHead } from './part-head.js';
import type { Scale } from './queries.js';
import { draftOf, emptyDraft, type ScaleDraft } from './scale-draft.js';
import { ScaleEditor } from './scale-editor.js';
import styles from './scales-part.module.css';

const NEW = '';
type Drafts = Readonly<Record<string, ScaleDraft>>;

export function ScalesPart(): ReactNode {
  const { t } = useText();
  const scales = useQuery(scalesQuery);
  const [chosen, setChosen] = useState<string>();
  const slug = chosen ?? scales.data?.[0]?.slug;
  return (
    <>
      <PartHead
        title={t('admin.scales')}
        about={t('admin.aboutScales')}
        button={
          <Button icon="plus" aria-pressed={slug === NEW} onClick={() => setChosen(NEW)}>
            {t('admin.newScale')}
          </Button>
        }
      />
      {scales.isPending && <Loading lines={5} height={64} />}
      {scales.isError && <Failure error={scales.error} retry={() => void scales.refetch()} />}
      {scales.data && (
        <>
          <div className={styles.choices} role="group" aria-label={t('admin.scales')}>
            {scales.data.map((scale) => (
              <button
                key={scale.slug}
                type="button"
                className={styles.choice}
                aria-pressed={scale.slug === slug}
                onClick={() => setChosen(scale.slug)}
              >
                {scale.name}
                <span className="small muted">{t('admin.version', { version: scale.version })}</span>
              </button>
            ))}
          </div>
          {slug !== undefined && (
            <OneScale
              key={slug}
              slug={slug}
              scale={scales.data.find((scale) => scale.slug === slug)}
              scales={scales.data}
              onSaved={setChosen}
            />
          )}
        </>
      )}
    </>
  );
}

interface OneScaleProps {
  readonly slug: string;
  /** Absent: a new one. */
  readonly scale: Scale | undefined;
  readonly scales: readonly Scale[];
  readonly onSaved: (slug: string) => void;
}

function OneScale({ slug, scale, scales, onSaved }: OneScaleProps): ReactNode {
  const [drafts, setDrafts] = useSetting<Drafts>('admin.scaleDrafts', {});
  const saved = scale ? draftOf(scale) : emptyDraft();
  const keep = (draft: ScaleDraft): void => setDrafts({ ...drafts, [slug]: draft });
  const discard = (): void => {
    const { [slug]: discarded, ...others } = drafts;
    if (discarded) setDrafts(others);
  };
  return (
    <ScaleEditor
      scale={scale}
      draft={drafts[slug] ?? saved}
      isChanged={drafts[slug] !== undefined && JSON.stringify(drafts[slug]) !== JSON.stringify(saved)}
      taken={scales.map((other) => other.slug)}
      onChange={keep}
      onDiscard={discard}
      onSaved={(newSlug) => {
        discard();
        onSaved(newSlug);
      }}
    />
  );
}
