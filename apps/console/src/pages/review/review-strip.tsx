/** The strip of a review: hold, skip, release, dismiss; the rest behind a menu. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { desksQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, IconButton, Menu, MenuItem, StateTag } from '../../ui/index.js';
import { DismissChoice } from './dismiss-choice.js';
import { LeaseBadge } from './lease-badge.js';
import { Divider, Strip } from './strip.js';
import type { Hold } from './use-hold.js';
import type { ReviewActions } from './use-review-actions.js';
import { PHONE, useMedia } from './work-frame.js';

interface ReviewStripProps {
  readonly position: Omit<ComponentProps<typeof Strip>, 'children'>;
  readonly hold: Hold;
  readonly actions: ReviewActions;
  readonly edit: (() => void) | undefined;
}

const DEFAULT_LEASE_MINUTES = 15;

export function ReviewStrip({ position, hold, actions, edit }: ReviewStripProps): ReactNode {
  const { t } = useText();
  const navigate = useNavigate();
  const isPhone = useMedia(PHONE);
  const { data: desks } = useQuery(desksQuery);
  const [isDismissing, setDismissing] = useState(false);
  const { claim } = position;
  const reviewId = hold.isHeld ? hold.work?.review.id : undefined;
  const skip = reviewId === undefined ? undefined : () => void actions.skip(claim.id, reviewId);
  const release = reviewId === undefined ? undefined : () => void actions.release(claim.id, reviewId);
  const dismiss = claim.allowed.includes('dismissal') ? () => setDismissing(true) : undefined;
  useKeys({ skip, release, dismiss });
  const expiresAt = hold.isHeld ? hold.work?.review.leaseExpiresAt : undefined;
  const leaseMinutes = desks?.find(({ slug }) => slug === claim.desk)?.leaseMinutes ?? DEFAULT_LEASE_MINUTES;
  return (
    <Strip {...position}>
      {expiresAt === undefined ? (
        <StateTag state={claim.state} round={claim.round} />
      ) : (
        <LeaseBadge
          key={claim.id}
          expiresAt={expiresAt}
          leaseMinutes={leaseMinutes}
          renew={hold.renew}
          onOver={hold.onOver}
        />
      )}
      {isDismissing && dismiss ? (
        <DismissChoice
          onChoose={(reason) => {
            setDismissing(false);
            void actions.dismiss(claim.id, reason);
          }}
          onCancel={() => setDismissing(false)}
        />
      ) : (
        !isPhone && (
          <>
            <Divider />
            {skip && (
              <Button kind="quiet" action="skip" onClick={skip}>
                {t('keys.skip')}
              </Button>
            )}
            {release && (
              <Button kind="quiet" action="release" onClick={release}>
                {t('keys.release')}
              </Button>
            )}
            {dismiss && (
              <Button kind="quiet" action="dismiss" onClick={dismiss}>
                {t('keys.dismiss')}
              </Button>
            )}
          </>
        )
      )}
      <Menu button={<IconButton icon="more" label={t('common.more')} />} label={t('common.more')}>
        {isPhone && release && <MenuItem onClick={release}>{t('keys.release')}</MenuItem>}
        {isPhone && dismiss && <MenuItem onClick={dismiss}>{t('keys.dismiss')}</MenuItem>}
        {edit && <MenuItem onClick={edit}>{t('keys.edit')}</MenuItem>}
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
    </Strip>
  );
}
