/** The frame of an approval: the article as in review, the verdict read-only at its right. */
import { type ReactNode, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useMay } from '../../session/index.js';
import { Button, Failure, IconButton, Loading, Menu, MenuItem, StateTag, Tag } from '../../ui/index.js';
import { ArticleText } from '../review/article-text.js';
import { Beside } from '../review/beside.js';
import { Outline } from '../review/outline.js';
import type { Claim } from '../review/queries.js';
import type { TabId } from '../review/review-tabs.js';
import { Divider, Strip } from '../review/strip.js';
import { useArticle } from '../review/use-article.js';
import { useReviewActions } from '../review/use-review-actions.js';
import { PHONE, useMedia, WorkFrame } from '../review/work-frame.js';
import { ApprovalSide } from './approval-side.js';
import type { VerdictOfClaim } from './verdict-body.js';

export function Approval({ verdict, claim }: { verdict: VerdictOfClaim; claim: Claim }): ReactNode {
  const { t } = useText();
  const { article, claims, looks, number, open, previous, next } = useArticle(claim, { approves: true });
  const { takeNext } = useReviewActions();
  const mayReview = useMay('editor', 'approver');
  const [tab, setTab] = useState<TabId>('verdict');
  const isArticleShown = !useMedia(PHONE) || tab === 'article';
  useKeys({ 'take-next': mayReview ? () => void takeNext() : undefined });
  const count = claims.length;
  return (
    <WorkFrame
      title={t('review.claimOf', { number, count })}
      isArticleShown={tab === 'article'}
      beside={<Beside claim={claim} />}
      strip={
        <Strip {...{ claim, number, count, previous, next }}>
          <Standing verdict={verdict} claim={claim} />
          <ApprovalMenu claim={claim} />
        </Strip>
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
      <ApprovalSide key={verdict.id} verdict={verdict} claim={claim} tab={tab} onTab={setTab} />
    </WorkFrame>
  );
}

function Standing({ verdict, claim }: { verdict: VerdictOfClaim; claim: Claim }): ReactNode {
  const { t, since } = useText();
  const isPhone = useMedia(PHONE);
  if (verdict.state !== 'proposed' || isPhone) return <StateTag state={claim.state} round={claim.round} />;
  return (
    <Tag tone="is-awaiting-approval" icon="awaiting-approval" kind="big">
      {t('review.awaitingFor', { duration: since(verdict.proposedAt) })}
    </Tag>
  );
}

function ApprovalMenu({ claim }: { claim: Claim }): ReactNode {
  const { t } = useText();
  const navigate = useNavigate();
  const isPhone = useMedia(PHONE);
  return (
    <>
      {!isPhone && (
        <>
          <Divider />
          <Button kind="quiet" iconAfter="print" onClick={() => window.print()}>
            {t('review.print')}
          </Button>
        </>
      )}
      <Menu button={<IconButton icon="more" label={t('common.more')} />} label={t('common.more')}>
        <MenuItem
          onClick={() =>
            void navigate({ to: '/articles/$articleId', params: { articleId: claim.articleId }, search: {} })
          }
        >
          {t('review.openArticle')}
        </MenuItem>
        <MenuItem onClick={() => void navigate({ to: '/claims/$claimId', params: { claimId: claim.id }, search: {} })}>
          {t('review.wholeHistory')}
        </MenuItem>
      </Menu>
    </>
  );
}
