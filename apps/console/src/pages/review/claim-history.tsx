/** What has happened to the claim, the newest first; the whole record stands on its own page. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, orThrow, queryKeys } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { ButtonLink, Failure, Loading, Time } from '../../ui/index.js';
import { wordOfEvent } from './event-words.js';
import styles from './records.module.css';

const NEWEST = 200;

export function ClaimHistory({ claimId }: { claimId: string }): ReactNode {
  const { t } = useText();
  const history = useQuery({
    queryKey: [...queryKeys.claim(claimId), 'history-of-review'],
    queryFn: async () => {
      const params = { path: { id: claimId }, query: { limit: NEWEST } };
      return (await orThrow(api.GET('/v1/claims/{id}/history', { params }))).items.toReversed();
    },
  });
  if (history.isPending) return <Loading lines={6} />;
  if (history.isError) return <Failure error={history.error} retry={() => void history.refetch()} />;
  return (
    <div className="stack">
      <ol>
        {history.data.map(({ id, subjectVersion, type, actor, at }) => (
          <li key={id} className={styles.event}>
            <span className="muted">{subjectVersion}</span>
            <span>
              {t(wordOfEvent(type))} <span className="muted">{actor?.name ?? t('review.service')}</span>
            </span>
            <span className="muted">
              <Time at={at} />
            </span>
          </li>
        ))}
      </ol>
      <span>
        <ButtonLink to="/claims/$claimId" params={{ claimId }} search={{}}>
          {t('review.wholeHistory')}
        </ButtonLink>
      </span>
    </div>
  );
}
