/** A verdict, read-only: rating, summary, why, what it rests on. */
import { lazy, type ReactNode, Suspense } from 'react';
import { type Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useMe } from '../../session/index.js';
import { Face, Icon, lookOfRating, StanceTag, Time, useScale } from '../../ui/index.js';
import styles from './verdict-body.module.css';

export type VerdictOfClaim = Schemas['VerdictOfClaimView'];

const Markdown = lazy(() => import('../review/markdown.js').then(({ Markdown }) => ({ default: Markdown })));

interface VerdictBodyProps {
  readonly verdict: VerdictOfClaim;
  /** In place of a name that is not to be known. */
  readonly author?: string | undefined;
  readonly children?: ReactNode;
}

export function VerdictBody({ verdict, author: unnamed, children }: VerdictBodyProps): ReactNode {
  const { t, moment } = useText();
  const me = useMe();
  const scale = useScale(verdict.scale, verdict.scaleVersion);
  const rating = scale?.ratings.find(({ value }) => value === verdict.rating);
  const look = lookOfRating(verdict.rating, rating?.place);
  const { author, correction } = verdict;
  return (
    <div className={styles.body}>
      <div className={`${styles.banner ?? ''} ${look.tone}`}>
        <span className={styles.rating}>
          <Icon name={look.icon} size="l" />
          {rating?.name ?? verdict.rating}
        </span>
        <span className={styles.by}>
          <span aria-hidden="true">
            <Face name={unnamed ?? author.name} size="s" isMe={author.id === me.id} />
          </span>
          {t('review.by', { name: unnamed ?? author.name, at: moment(verdict.proposedAt) })}
        </span>
      </div>
      {correction && (
        <p className={styles.correction}>
          <b>{t(`review.correction.${correction.kind}`)}</b> {correction.note}
        </p>
      )}
      <p className={styles.summary}>{verdict.summary}</p>
      <div className="soft">
        <Suspense fallback={<p className={styles.plain}>{verdict.rationale}</p>}>
          <Markdown source={verdict.rationale} />
        </Suspense>
      </div>
      <Evidence evidence={verdict.evidence} />
      {children}
    </div>
  );
}

function Evidence({ evidence }: { evidence: VerdictOfClaim['evidence'] }): ReactNode {
  const { t } = useText();
  const primary = evidence.filter(({ kind }) => kind === 'primary').length;
  return (
    <section aria-labelledby="evidence-label">
      <p className={`label ${styles.head ?? ''}`}>
        <span id="evidence-label">{t('review.evidence')}</span>
        <span className="note-of-label">{t('review.primarySources', { count: primary })}</span>
      </p>
      <ul>
        {evidence.map(({ url, title, publisher, excerpt, stance, kind, readAt }, index) => (
          <li key={index} className={styles.row}>
            <StanceTag stance={stance} />
            <p className={styles.title}>{title}</p>
            <a href={url} target="_blank" rel="noreferrer" aria-label={t('review.openEvidence', { number: index + 1 })}>
              <Icon name="out" />
            </a>
            {excerpt && <blockquote className={styles.excerpt}>{excerpt}</blockquote>}
            <p className={styles.source}>
              {publisher && <span>{publisher}</span>}
              <span>{t(`words.evidence.${kind}`)}</span>
              <span>
                {t('review.read')} <Time at={readAt} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
