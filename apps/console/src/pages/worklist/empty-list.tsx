/** What an empty list means, and the one thing to do about it. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { desksQuery } from '../../api/index.js';
import { SampleArticleButton } from '../../first-hour/index.js';
import { useText } from '../../i18n/index.js';
import { Button, Empty } from '../../ui/index.js';
import { isNarrowed, isWholeDesk } from './filter.js';
import { belowThresholdQuery } from './rows-query.js';
import type { ViewName, WorklistSearch } from './search.js';

interface EmptyListProps {
  readonly view: ViewName;
  readonly search: WorklistSearch;
  /** `undefined` for those who may not. */
  readonly pasteArticle: (() => void) | undefined;
}

export function EmptyList({ view, search, pasteArticle }: EmptyListProps): ReactNode {
  const { t } = useText();
  const navigate = useNavigate();
  const { data: below = 0 } = useQuery({ ...belowThresholdQuery, enabled: view === 'waiting' });
  const { data: desks } = useQuery(desksQuery);
  const { desk } = search;
  const isWhole = isWholeDesk(view, search);
  if (isNarrowed(search) && !isWhole) {
    const clear = (): void => void navigate({ to: '/worklist', search: view === 'waiting' ? {} : { view } });
    return (
      <Empty title={t('worklist.empty.filtered')} button={<Button onClick={clear}>{t('worklist.clear')}</Button>} />
    );
  }
  const name = desks?.find(({ slug }) => slug === desk)?.name ?? desk ?? '';
  const isDeskAlone = view === 'waiting' && desk !== undefined;
  const title = isDeskAlone ? t('worklist.empty.desk', { desk: name }) : t(`worklist.empty.${view}`);
  if (!isWhole) {
    const leave = (): void => void navigate({ to: '/worklist', search: {} });
    return <Empty title={title} button={<Button onClick={leave}>{t('worklist.view.waiting')}</Button>} />;
  }
  const hasBelow = view === 'waiting' && !isDeskAlone && below > 0;
  const show = (): void => void navigate({ to: '/worklist', search: { view: 'all', state: 'extracted' } });
  return (
    <Empty
      title={hasBelow ? `${title} ${t('worklist.empty.below', { count: below })}` : title}
      button={
        <span className="row wrap">
          {hasBelow && <Button onClick={show}>{t('worklist.showThem')}</Button>}
          {pasteArticle && (
            <Button kind={hasBelow ? 'plain' : 'main'} action="new-article" onClick={pasteArticle}>
              {t('worklist.pasteArticle')}
            </Button>
          )}
          {pasteArticle && <SampleArticleButton />}
        </span>
      }
    />
  );
}
