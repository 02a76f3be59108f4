/** A claim under review: what I hold is worked on, everything else is told as it stands. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useMay, useMe } from '../../session/index.js';
import { Button, Failure, Loading } from '../../ui/index.js';
import { ArticleText } from './article-text.js';
import { Beside } from './beside.js';
import { ClaimStatus } from './claim-status.js';
import { Outline } from './outline.js';
import type { Claim } from './queries.js';
import { ReviewSide } from './review-side.js';
import { ReviewStrip } from './review-strip.js';
import type { TabId } from './review-tabs.js';
import { useArticle } from './use-article.js';
import { useReviewActions } from './use-review-actions.js';
import { useHold } from './use-hold.js';
import { usePrefetchNext } from './use-prefetch-next.js';
import { PHONE, useMedia, WorkFrame } from './work-frame.js';

const EditClaim = lazy(() => import('./edit-claim.js').then(({ EditClaim }) => ({ default: EditClaim })));

export function Review({ claim }: { claim: Claim }): ReactNode {
  const { t } = useText();
  const me = useMe();
  const mayReview = useMay('editor', 'approver');
  const { article, claims, looks, number, open, previous, next } = useArticle(claim);
  const actions = useReviewActions();
  const hold = useHold(claim);
  usePrefetchNext(hold.isHeld ? claim.id : undefined);
  const [tab, setTab] = useState<TabId>('verdict');
  const [isEdited, setEdited] = useState(false);
  const isArticleShown = !useMedia(PHONE) || tab === 'article';
  const canEdit = claim.allowed.includes('edit');
  const edit = canEdit ? () => setEdited(true) : undefined;
  useKeys({ edit, 'take-next': mayReview ? () => void actions.takeNext() : undefined });

  const editButton = edit && (
    <Button kind="quiet" action="edit" onClick={edit}>
      {t('keys.edit')}
    </Button>
  );
  // As after any other dismissal of what I hold.
  const afterDismissal = {
    onDismissed: () => void (hold.isHeld && actions.takeNext()),
    onUndone: () => void (hold.isHeld && actions.take(claim.id)),
  };
  const side = (): ReactNode => {
    if (hold.work) {
      const { work, isHeld, lostAt } = hold;
      const parts = { work, isHeld, lostAt, tab, actions, edit: editButton, ...afterDismissal };
      return <ReviewSide key={work.review.id} {...parts} onTab={setTab} />;
    }
    if (claim.holder?.id === me.id && hold.isPending) return <Loading lines={8} height={36} />;
    return <ClaimStatus claim={claim} tab={tab} onTab={setTab} edit={editButton} actions={actions} />;
  };
  return (
    <>
      <WorkFrame
        title={t('review.claimOf', { number, count: claims.length })}
        isArticleShown={tab === 'article'}
        beside={<Beside claim={claim} {...afterDismissal} />}
        strip={
          <ReviewStrip
            position={{ claim, number, count: claims.length, previous, next }}
            hold={hold}
            actions={actions}
            edit={edit}
          />
        }
        outline={(close) => (
          <Outline
            claims={claims}
            looks={looks}
            currentId={claim.id}
            onOpen={(id) => {
              close();
              open(id);
            }}
          />
        )}
        article={
          <>
            {article.isPending && <Loading lines={10} height={31} />}
            {article.isError && <Failure error={article.error} retry={() => void article.refetch()} />}
            {article.data && (
              <ArticleText
                article={article.data}
                claims={claims}
                looks={looks}
                currentId={claim.id}
                isShown={isArticleShown}
                onOpen={open}
              />
            )}
          </>
        }
      >
        {side()}
      </WorkFrame>
      <Suspense>{isEdited && <EditClaim claim={claim} onClose={() => setEdited(false)} />}</Suspense>
    </>
  );
}
