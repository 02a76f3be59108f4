/** Which of its article's claims a claim is. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { articleClaimsQuery } from '../review/queries.js';
import type { Claim } from './rows-query.js';

/** Nothing for one that stands in an older text alone. */
export function PlaceInArticle({ claim: { id, articleId } }: { claim: Claim }): ReactNode {
  const { t } = useText();
  const { data: claims = [] } = useQuery(articleClaimsQuery(articleId));
  const place = claims.findIndex((claim) => claim.id === id);
  return place < 0 ? null : (
    <span className="soft">{t('claim.place', { place: place + 1, count: claims.length })}</span>
  );
}
