/** Says how many claims of the text before nobody could place in this one, and leads to where they are anchored. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { ButtonLink, Note } from '../../ui/index.js';
import { type Article, revisionQuery } from './queries.js';

export function LostClaims({ article: { id, revision, status } }: { article: Article }): ReactNode {
  const { t } = useText();
  const rev = revision - 1;
  const { data } = useQuery({ ...revisionQuery(id, rev), enabled: rev > 0 && status === 'split' });
  const lost = data?.claims.filter(({ fates }) => fates.at(-1)?.fate === 'needs-anchor') ?? [];
  if (lost.length === 0) return null;
  return (
    <Note tone="is-returned">
      <p>{t('articles.needAnchor', { count: lost.length })}</p>
      <ButtonLink to="/articles/$articleId" params={{ articleId: id }} search={{ rev, compare: 1 }}>
        {t('articles.compare')}
      </ButtonLink>
    </Note>
  );
}
