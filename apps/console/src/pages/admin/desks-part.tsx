/** Desks: how each one works; a row opens its settings. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { desksQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { Button, Failure, Loading, Sheet } from '../../ui/index.js';
import { DeskForm } from './desk-form.js';
import { PartHead } from './part-head.js';
import styles from './part-table.module.css';
import type { Desk } from './queries.js';
import { ROW_BUTTON, useRowKeys } from './use-row-keys.js';

export function DesksPart(): ReactNode {
  const { t } = useText();
  const desks = useQuery(desksQuery);
  /** A slug; empty: a new desk. */
  const [open, setOpen] = useState<string>();
  const close = (): void => setOpen(undefined);
  const desk = desks.data?.find(({ slug }) => slug === open);
  return (
    <>
      <PartHead
        title={t('admin.desks')}
        about={t('admin.aboutDesks')}
        button={
          <Button kind="main" icon="plus" onClick={() => setOpen('')}>
            {t('admin.openDesk')}
          </Button>
        }
      />
      {desks.isPending && <Loading lines={4} height={48} />}
      {desks.isError && <Failure error={desks.error} retry={() => void desks.refetch()} />}
      {desks.data && <DesksTable desks={desks.data} onOpen={setOpen} />}
      <Sheet title={desk?.name ?? t('admin.openDesk')} isOpen={open !== undefined} onClose={close}>
        {open !== undefined && <DeskForm key={open} desk={desk} desks={desks.data ?? []} onSaved={close} />}
      </Sheet>
    </>
  );
}

function DesksTable({ desks, onOpen }: { desks: readonly Desk[]; onOpen: (slug: string) => void }): ReactNode {
  const { t, number, duration } = useText();
  const rows = useRowKeys<HTMLTableSectionElement>();
  return (
    <div className="panel">
      <table className={styles.table}>
        <caption className="vh">{t('admin.desks')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('admin.desk')}</th>
            <th scope="col">{t('admin.mode')}</th>
            <th scope="col" data-wide className={styles.figure}>
              {t('admin.threshold')}
            </th>
            <th scope="col" data-wide className={styles.figure}>
              {t('admin.lease')}
            </th>
            <th scope="col" data-wide className={styles.figure}>
              {t('admin.escalation')}
            </th>
          </tr>
        </thead>
        <tbody ref={rows}>
          {desks.map((desk) => (
            <tr key={desk.slug}>
              <td>
                <button type="button" {...ROW_BUTTON} className={styles.open} onClick={() => onOpen(desk.slug)}>
                  {desk.name}
                </button>
                <p className="small muted">{desk.slug}</p>
              </td>
              <td>{t(`admin.mode.${desk.mode}`)}</td>
              <td data-wide className={styles.figure}>
                {number(desk.minCheckworthiness, { minimumFractionDigits: 2 })}
              </td>
              <td data-wide className={styles.figure}>
                {duration(desk.leaseMinutes * 60)}
              </td>
              <td data-wide className={styles.figure}>
                {duration(desk.escalateAfterMinutes * 60)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
