/** The claim in view: in its paragraph, who says so, when it is due, and what can be done with it. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { desksQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useConnection } from '../../live/index.js';
import { useMe } from '../../session/index.js';
import { SimilarClaims, useSimilar } from '../../similar/index.js';
import { attributionWords, Button, ClaimantLinks, dueWords, reasonWords, StateTag, Tag } from '../../ui/index.js';
import { textQuery } from '../review/queries.js';
import { PlaceInArticle } from './place-in-article.js';
import { paragraphAround } from './paragraph.js';
import styles from './peek.module.css';
import type { Claim } from './rows-query.js';
import { useNow } from './use-now.js';
import { wayTo } from './use-take.js';
import { waitOf } from './wait.js';

interface PeekProps {
  readonly claim: Claim;
  readonly isBusy: boolean;
  readonly open: () => void;
  /** Absent when it cannot be dismissed. */
  readonly dismiss: (() => void) | undefined;
}

/** Similar claims that are shown; all of them stand on the page of the claim. */
const MOST_SIMILAR = 3;

const OPEN_WORDS = { take: 'takeThis', review: 'goOn', approve: 'approve', look: 'look' } as const;

export function Peek({ claim, isBusy, open, dismiss }: PeekProps): ReactNode {
  const { t, duration } = useText();
  const now = useNow();
  const { data: desks } = useQuery(desksQuery);
  const isOffline = useConnection() === 'offline';
  const me = useMe();
  const wait = waitOf(claim, desks?.find(({ slug }) => slug === claim.desk)?.escalateAfterMinutes, now);
  const way = wayTo(claim);
  const others = claim.state === 'in-review' && claim.holder && claim.holder.id !== me.id ? claim.holder : undefined;
  const heldBy = others && t('worklist.heldBy', { name: others.name, time: duration(wait?.seconds ?? 0) });
  return (
    <div className={styles.peek}>
      <div className="row wrap">
        <StateTag state={claim.state} round={claim.round} />
        {wait?.overSeconds !== undefined && (
          <Tag tone="is-overdue" icon="overdue">
            {t('worklist.over', { time: duration(wait.overSeconds) })}
          </Tag>
        )}
        <span className="grow" />
        {way !== 'look' && (
          <Link to="/claims/$claimId" params={{ claimId: claim.id }} search={{}} className="small">
            {t('worklist.history')}
          </Link>
        )}
      </div>
      <h2 className={styles.statement}>{claim.statement}</h2>
      <InItsParagraph claim={claim} />
      <Facts claim={claim} />
      <SameClaims claim={claim} />
      <div className={styles.actions}>
        <Button
          kind={way === 'look' ? 'plain' : 'main'}
          action="open"
          busy={isBusy}
          unavailable={heldBy ?? (isOffline && way === 'take' ? t('frame.offline') : undefined)}
          onClick={open}
        >
          {heldBy ?? t(`worklist.${OPEN_WORDS[way]}`)}
        </Button>
        {dismiss && (
          <Button action="dismiss" unavailable={isOffline ? t('frame.offline') : undefined} onClick={dismiss}>
            {t('worklist.dismiss')}
          </Button>
        )}
      </div>
    </div>
  );
}

function InItsParagraph({ claim }: { claim: Claim }): ReactNode {
  const { data: article } = useQuery(textQuery(claim.articleId, claim.revision));
  const { start, end, exact } = claim.anchor;
  const { before, after } = article ? paragraphAround(article.text, start, end) : { before: '', after: '' };
  return (
    <blockquote className={styles.quote}>
      {before}
      <mark>{exact}</mark>
      {after}
    </blockquote>
  );
}

/** Nothing where nothing says the same: most claims stand alone. */
function SameClaims({ claim }: { claim: Claim }): ReactNode {
  const { t } = useText();
  const { data: similar = [] } = useSimilar(claim.id);
  if (similar.length === 0) return null;
  return (
    <section aria-label={t('similar.saysTheSame')}>
      <h3 className={styles.label}>{t('similar.saysTheSame')}</h3>
      <div className={`panel ${styles.same ?? ''}`}>
        <Suspense>
          <SimilarClaims claim={claim} most={MOST_SIMILAR} isCompact />
        </Suspense>
      </div>
    </section>
  );
}

function Facts({ claim }: { claim: Claim }): ReactNode {
  const text = useText();
  const { t, number, list } = text;
  const said = attributionWords(claim, text);
  const { data: article } = useQuery(textQuery(claim.articleId, claim.revision));
  const reasons = reasonWords(claim.checkworthinessReasons, text);
  const worth = number(claim.checkworthiness, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <dl className={styles.facts}>
      <dt>{t('worklist.whoSaysSo')}</dt>
      <dd>
        {said === list(claim.claimants.map(({ name }) => name)) ? <ClaimantLinks claimants={claim.claimants} /> : said}
      </dd>
      {claim.plan && (
        <>
          <dt>{t('worklist.plan')}</dt>
          <dd>{claim.plan.action}</dd>
          <dt>{t('worklist.due')}</dt>
          <dd>{dueWords(claim.followUp ?? claim.plan, text)}</dd>
        </>
      )}
      <dt>{t('worklist.article')}</dt>
      <dd>
        <Link to="/articles/$articleId" params={{ articleId: claim.articleId }} search={{}}>
          {article?.title ?? t('worklist.untitled')}
        </Link>
        {claim.revision > 1 && <>, {t('worklist.revision', { revision: claim.revision })}</>}{' '}
        <PlaceInArticle claim={claim} />
      </dd>
      <dt>{t('worklist.worth')}</dt>
      <dd>{reasons === '' ? worth : `${worth}, ${reasons}`}</dd>
    </dl>
  );
}
