/** Where the claim stands, what it says, how it stands now, and what may be done with it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, idempotent, orThrow, queryKeys } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useConnection } from '../../live/index.js';
import { Button, ButtonLink, ClaimantLinks, Icon, StateTag, useToast } from '../../ui/index.js';
import { articleClaimsQuery, textQuery } from '../review/queries.js';
import styles from './claim-head.module.css';
import type { Claim } from './queries.js';
import { ReopenForm } from './reopen-form.js';
import { Rating } from './value.js';

export function ClaimHead({ claim }: { claim: Claim }): ReactNode {
  const { t } = useText();
  const [isReopening, setReopening] = useState(false);
  return (
    <header className={styles.head} role="none">
      <div className={styles.what}>
        <Crumb claim={claim} />
        <h1 tabIndex={-1}>{claim.statement}</h1>
        {claim.claimants.length > 0 && (
          <p className={styles.crumb}>
            <span>{t('claimants.saidBy')}</span>
            <span>
              <ClaimantLinks claimants={claim.claimants} />
            </span>
          </p>
        )}
      </div>
      <div className={styles.now}>
        <span className={styles.label}>{t('claim.now')}</span>
        <Outcome claim={claim} />
      </div>
      <Actions claim={claim} reopen={() => setReopening(true)} />
      {isReopening && claim.allowed.includes('reopening') && (
        <ReopenForm claimId={claim.id} close={() => setReopening(false)} />
      )}
    </header>
  );
}

/** The article, and which of its claims this is. */
function Crumb({ claim: { id, articleId, revision } }: { claim: Claim }): ReactNode {
  const { t } = useText();
  const { data: article } = useQuery(textQuery(articleId, revision));
  const { data: claims } = useQuery(articleClaimsQuery(articleId));
  const place = claims?.findIndex((claim) => claim.id === id) ?? -1;
  return (
    <p className={styles.crumb}>
      <Link to="/articles/$articleId" params={{ articleId }} search={{}}>
        {article?.title ?? t('worklist.untitled')}
      </Link>
      {claims && place >= 0 && (
        <>
          <Icon name="right" size="s" />
          <span>{t('claim.place', { place: place + 1, count: claims.length })}</span>
        </>
      )}
    </p>
  );
}

function Outcome({ claim: { followUp, currentVerdict, state, round } }: { claim: Claim }): ReactNode {
  if (followUp?.outcome !== undefined) return <Rating scale="promise" value={followUp.outcome} kind="big" />;
  if (state === 'resolved' && currentVerdict) {
    return <Rating scale={currentVerdict.scale} value={currentVerdict.rating} kind="big" />;
  }
  return <StateTag state={state} round={round} />;
}

function Actions({ claim, reopen }: { claim: Claim; reopen: () => void }): ReactNode {
  const { t } = useText();
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const offline = useConnection() === 'offline' ? t('frame.offline') : undefined;
  const may = (action: Claim['allowed'][number]): boolean => claim.allowed.includes(action);
  const queue = useMutation({
    mutationFn: () =>
      orThrow(api.POST('/v1/claims/{id}/queueing', { params: { path: { id: claim.id }, header: idempotent() } })),
    onSuccess: (queued) => {
      client.setQueryData(queryKeys.claim(claim.id), queued);
      void client.invalidateQueries({ queryKey: queryKeys.claim(claim.id) });
      toast({ text: t('claim.queued') });
    },
    onError: (error) => toast({ text: error.message, isError: true }),
  });
  const verdictId = may('approval') ? claim.proposedVerdict?.id : claim.currentVerdict?.id;
  const canCorrect = may('corrections') && claim.currentVerdict !== undefined;
  const toVerdict = (): void => {
    if (verdictId !== undefined) void navigate({ to: '/approve/$verdictId', params: { verdictId } });
  };
  useKeys({ correct: canCorrect ? toVerdict : undefined });
  return (
    <div className={styles.actions}>
      <Button icon="print" onClick={() => window.print()}>
        {t('claim.print')}
      </Button>
      {may('queueing') && (
        <Button busy={queue.isPending} unavailable={offline} onClick={() => queue.mutate()}>
          {t('claim.queue')}
        </Button>
      )}
      {may('reopening') && (
        <Button icon="reopened" unavailable={offline} onClick={reopen}>
          {t('claim.reopen')}
        </Button>
      )}
      {(may('review') || may('verdict')) && (
        <ButtonLink to="/review/$claimId" params={{ claimId: claim.id }} search={{}}>
          {t('claim.toReview')}
        </ButtonLink>
      )}
      {verdictId !== undefined && (may('approval') || may('publication')) && (
        <ButtonLink to="/approve/$verdictId" params={{ verdictId }}>
          {t(may('approval') ? 'claim.toApproval' : 'claim.toPublication')}
        </ButtonLink>
      )}
      {canCorrect && (
        <Button icon="in-review" action="correct" onClick={toVerdict}>
          {t('keys.correct')}
        </Button>
      )}
    </div>
  );
}
