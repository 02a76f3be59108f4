/** The last look before the public reads it. */
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, idempotent, orThrow, ProblemError, queryKeys } from '../../api/index.js';
import { useSend } from '../../drafts/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, Dialog, Note, useToast, useScales } from '../../ui/index.js';
import { Reading } from '../review/preview.js';
import { type Claim, verdictQuery } from '../review/queries.js';
import styles from './publish-dialog.module.css';
import type { VerdictOfClaim } from './verdict-body.js';

interface PublishDialogProps {
  readonly verdict: VerdictOfClaim;
  readonly claim: Claim;
  readonly onClose: () => void;
}

export function PublishDialog({ verdict, claim, onClose }: PublishDialogProps): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const { data: scales = [] } = useScales();
  const publication = useSend((key: string): Promise<VerdictOfClaim> => {
    const params = { path: { id: verdict.id } };
    return orThrow(api.POST('/v1/verdicts/{id}/publication', { params, headers: idempotent(key) }));
  });
  const publish = (): void => {
    if (publication.isPending) return;
    publication.mutate(undefined, {
      onSuccess: (published) => {
        client.setQueryData(verdictQuery(verdict.id).queryKey, published);
        void client.invalidateQueries({ queryKey: queryKeys.claim(claim.id) });
        toast({ text: t('review.published') });
        onClose();
      },
    });
  };
  useKeys({ main: publish });
  return (
    <Dialog title={t('review.publishTitle')} isOpen onClose={onClose} size={640}>
      <div className="stack">
        <p className="soft">{t('review.publishWhat')}</p>
        <div className={`panel ${styles.public ?? ''}`}>
          <Reading
            statement={claim.statement}
            verdict={verdict}
            scale={scales.find(({ slug }) => slug === verdict.scale)}
          />
        </div>
        {publication.error && (
          <Note tone="is-overdue" assertive>
            {publication.error instanceof ProblemError ? publication.error.message : t('common.noAnswer')}
          </Note>
        )}
        <p className="row">
          <span className="grow small soft">{publication.waiting && t('common.sending')}</span>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button kind="main" action="main" busy={publication.isPending} onClick={publish}>
            {t('review.publish')}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
