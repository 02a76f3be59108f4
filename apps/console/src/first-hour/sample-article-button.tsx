/** "Look at the sample article": puts it in, opens it, and begins the hints; for whoever has not begun. */
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api, idempotent, orThrow } from '../api/index.js';
import { useText } from '../i18n/index.js';
import { useSetting } from '../settings/index.js';
import { Button, useToast } from '../ui/index.js';

export function SampleArticleButton(): ReactNode {
  const { t, language } = useText();
  const navigate = useNavigate();
  const toast = useToast();
  const [isOn, setOn] = useSetting('firstHour.isOn', false);
  const [done] = useSetting<readonly string[]>('firstHour.done', []);
  const look = useMutation({
    mutationFn: async () => {
      const { sampleArticle } = await import('./sample-article.js');
      const body = sampleArticle(language);
      return orThrow(api.POST('/v1/articles', { params: { header: idempotent() }, body }));
    },
    onSuccess: ({ id }) => {
      setOn(true);
      void navigate({ to: '/articles/$articleId', params: { articleId: id }, search: {} });
    },
    onError: (error) => toast({ text: error.message, isError: true }),
  });
  if (isOn || done.length > 0) return null;
  return (
    <Button busy={look.isPending} onClick={() => look.mutate()}>
      {t('firstHour.sample')}
    </Button>
  );
}
