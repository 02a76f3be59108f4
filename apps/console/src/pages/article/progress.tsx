/** How far the article is: received, splitting, split, in words; what went wrong, with the text kept. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, idempotent, orThrow } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useMay } from '../../session/index.js';
import { Button, Icon, Note, useToast } from '../../ui/index.js';
import styles from './progress.module.css';
import { type Article, articleQuery } from './queries.js';

const STEPS = ['received', 'splitting', 'split'] as const;

export function Progress({ article }: { article: Article }): ReactNode {
  const { t } = useText();
  const { status, claimCount, splitNote } = article;
  if (status === 'failed') return <Failed article={article} />;
  if (status === 'split') {
    return (
      <>
        {claimCount === 0 && <Note icon="alert">{t('articles.noClaims')}</Note>}
        {splitNote !== undefined && <Note icon="alert">{splitNote}</Note>}
      </>
    );
  }
  const now = STEPS.indexOf(status);
  return (
    <ol className={styles.steps} aria-label={t('articles.progress')}>
      {STEPS.map((step, index) => (
        <li key={step} aria-current={index === now ? 'step' : undefined} data-done={index < now || undefined}>
          <Icon name={index < now ? 'resolved' : index === now ? 'clock' : 'extracted'} size="s" />
          {t(`articles.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}

function Failed({ article: { id, failure } }: { article: Article }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const mayEdit = useMay('editor', 'approver');
  const again = useMutation({
    mutationFn: () =>
      orThrow(api.POST('/v1/articles/{id}/splitting', { params: { path: { id } }, headers: idempotent() })),
    onSuccess: (article) => client.setQueryData(articleQuery(id).queryKey, article),
    onError: (error) => toast({ text: error.message, isError: true }),
  });
  return (
    <Note tone="is-returned">
      <p>{failure ?? t('articles.failed')}</p>
      <p>{t('articles.markByHand')}</p>
      {mayEdit && (
        <Button busy={again.isPending} onClick={() => again.mutate()}>
          {t('articles.tryAgain')}
        </Button>
      )}
    </Note>
  );
}
