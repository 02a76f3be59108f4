/** What an empty list means, and the one thing to do about it. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { desksQuery } from '../../api/index.js';
import { SampleArticleButton } from '../../first-hour/index.js';
import { useText } from '../../i18n/index.js';
import { Button, Empty } from '../../ui/index.js';
import { isNarrowed } from './filter.js';
import { belowThresholdQuery } from './rows-query.js';
import type { ViewName, WorklistSearch } from './search.js';

export function EmptyList({ view, search }: { view: ViewName; search: WorklistSearch }): ReactNode {
  const { t } = useText();
  const navigate = useNavigate();
  const { data: below = 0 } = useQuery({ ...belowThresholdQuery, enabled: view === 'waiting' });
  const { data: desks } = useQuery(desksQuery);
  const { desk, ...others } = search;
  const isDeskAlone = view === 'waiting' && desk !== undefined && !isNarrowed(others);
  if (isNarrowed(search) && !isDeskAlone) {
    const clear = (): void => void navigate({ to: '/worklist', search: view === 'waiting' ? {} : { view } });
    return (
      <Empty title={t('worklist.empty.filtered')} button={<Button onClick={clear}>{t('worklist.clear')}</Button>} />
    );
  }
  const name = desks?.find(({ slug }) => slug === desk)?.name ?? desk ?? '';
  const title = isDeskAlone ? t('worklist.empty.desk', { desk: name }) : t(`worklist.empty.${view}`);
  const write = (
    <Button kind="main" action="new-article" onClick={() => void navigate({ to: '/articles/new' })}>
      {t('worklist.pasteArticle')}
    </Button>
  );
  if (view === 'mine' || view === 'to-approve' || view === 'returned') {
    const leave = (): void => void navigate({ to: '/worklist', search: {} });
    return <Empty title={title} button={<Button onClick={leave}>{t('worklist.view.waiting')}</Button>} />;
  }
  if (view === 'waiting' && !isDeskAlone && below > 0) {
    const show = (): void => void navigate({ to: '/worklist', search: { view: 'all', state: 'extracted' } });
    return (
      <Empty
        title={`${title} ${t('worklist.empty.below', { count: below })}`}
        button={<Button onClick={show}>{t('worklist.showThem')}</Button>}
      />
    );
  }
  return (
    <Empty
      title={title}
      button={
        <span className="row wrap">
          {write}
          <SampleArticleButton />
        </span>
      }
    />
  );
}
