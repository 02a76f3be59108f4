/** `/admin/:part`: people, desks, scales and keys; a list of the parts at the left, the part at the right. */
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MessageId } from '../../i18n/index.js';
import { useText } from '../../i18n/index.js';
import { useMay } from '../../session/index.js';
import { Empty, Page } from '../../ui/index.js';
import styles from './admin.module.css';
import { DesksPart } from './desks-part.js';
import { KeysPart } from './keys-part.js';
import { PeoplePart } from './people-part.js';
import { ScalesPart } from './scales-part.js';

const PARTS = { people: PeoplePart, desks: DesksPart, scales: ScalesPart, keys: KeysPart } as const;
type Part = keyof typeof PARTS;

const WORDS: Readonly<Record<Part, MessageId>> = {
  people: 'admin.people',
  desks: 'admin.desks',
  scales: 'admin.scales',
  keys: 'admin.keys',
};

export function AdminPage(): ReactNode {
  const { t } = useText();
  const { part } = useParams({ from: '/signed-in/frame/admin/$part' });
  const isAdmin = useMay('admin');
  const known = isPart(part) ? part : undefined;
  const title = known === undefined ? t('frame.administration') : t(WORDS[known]);
  if (!isAdmin) {
    return (
      <Page title={t('frame.administration')}>
        <Empty icon="shield" title={t('admin.onlyAdmins')} />
      </Page>
    );
  }
  const Content = known && PARTS[known];
  return (
    <div className={styles.layout}>
      <nav className={styles.parts} aria-label={t('frame.administration')}>
        {(Object.keys(PARTS) as Part[]).map((one) => (
          <Link key={one} to="/admin/$part" params={{ part: one }}>
            {t(WORDS[one])}
          </Link>
        ))}
      </nav>
      <Page key={part} title={title} heading={Content ? 'own' : 'shown'} className={styles.content}>
        {Content ? <Content /> : <Empty title={t('common.notFound')} />}
      </Page>
    </div>
  );
}

function isPart(part: string): part is Part {
  return Object.hasOwn(PARTS, part);
}
