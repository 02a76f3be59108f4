/** What became of a verdict since it was returned: the note, and each change, the old beside the new. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Note, RatingTag, StanceTag, Tag, useScale } from '../../ui/index.js';
import { compareTexts } from '../article/word-changes.js';
import { changesBetween, countOf } from './changes-between.js';
import styles from './changes.module.css';
import type { VerdictOfClaim } from './verdict-body.js';

const LOOKS = {
  added: { tone: 'is-true', icon: 'plus' },
  changed: { tone: 'is-awaiting-approval', icon: 'reopened' },
  removed: { tone: 'is-dismissed', icon: 'x' },
} as const;

export function Changes({ before, after }: { before: VerdictOfClaim; after: VerdictOfClaim }): ReactNode {
  const { t, moment } = useText();
  const changes = changesBetween(before, after);
  const { decidedBy, decidedAt, proposedAt, decisionNote } = before;
  return (
    <div className={styles.changes}>
      <Note tone="is-returned" icon="returned">
        {t('review.returnedWith', { name: decidedBy?.name ?? '', at: moment(decidedAt ?? proposedAt) })}
        <p className="read">{decisionNote}</p>
      </Note>
      {countOf(changes) === 0 && <p className="soft">{t('review.nothingChanged')}</p>}
      {changes.rating && (
        <Field name={t('review.rating')}>
          <p className="row wrap">
            <del>
              <Rating verdict={before} />
            </del>
            <ins>
              <Rating verdict={after} />
            </ins>
          </p>
        </Field>
      )}
      {changes.summary && (
        <Field name={t('review.summary')}>
          <Words before={before.summary} after={after.summary} />
        </Field>
      )}
      {changes.rationale && (
        <Field name={t('review.why')}>
          <Words before={before.rationale} after={after.rationale} />
        </Field>
      )}
      {changes.evidence.length > 0 && (
        <Field name={t('review.evidence')}>
          <ul className={styles.evidence}>
            {changes.evidence.map(({ is, piece }) => (
              <li key={piece.url}>
                <Tag {...LOOKS[is]}>{t(`review.evidenceIs.${is}`)}</Tag>
                <StanceTag stance={piece.stance} />
                <a href={piece.url} target="_blank" rel="noreferrer">
                  {piece.title}
                </a>
              </li>
            ))}
          </ul>
        </Field>
      )}
    </div>
  );
}

function Field({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <section aria-label={name}>
      <h3 className="label">{name}</h3>
      {children}
    </section>
  );
}

function Rating({ verdict: { scale, scaleVersion, rating } }: { verdict: VerdictOfClaim }): ReactNode {
  const found = useScale(scale, scaleVersion)?.ratings.find(({ value }) => value === rating);
  return <RatingTag value={rating} name={found?.name ?? rating} place={found?.place} />;
}

/** First as it was, then as it is. */
function Words({ before, after }: { before: string; after: string }): ReactNode {
  const sides = compareTexts(before, after);
  return (
    <>
      {[sides.before, sides.after].map((paragraphs, side) => (
        <div key={side} className={styles.words}>
          {paragraphs.map((stretches, index) => (
            <p key={index}>
              {stretches.map(({ is, words, start }) => {
                const Words = is === 'gone' ? 'del' : is === 'new' ? 'ins' : 'span';
                return <Words key={start}>{words}</Words>;
              })}
            </p>
          ))}
        </div>
      ))}
    </>
  );
}
