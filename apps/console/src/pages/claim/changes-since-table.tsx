/** What has changed between the entry in view and now. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { changesSince } from './changes-since.js';
import type { Claim } from './queries.js';
import styles from './record-then.module.css';
import { Value } from './value.js';

export function ChangesSince({ then, now, entries }: { then: Claim; now: Claim; entries: number }): ReactNode {
  const { t } = useText();
  const changes = changesSince(then, now);
  return (
    <div className={`panel ${styles.since ?? ''}`}>
      <table>
        <caption>{t(changes.length === 0 ? 'claim.sameSince' : 'claim.changedSince', { count: entries })}</caption>
        {changes.length > 0 && (
          <thead>
            <tr>
              <th scope="col">{t('claim.fieldColumn')}</th>
              <th scope="col">{t('claim.then')}</th>
              <th scope="col">{t('claim.now')}</th>
            </tr>
          </thead>
        )}
        <tbody>
          {changes.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{t(`claim.field.${field}`)}</th>
              <td>
                <Value field={field} value={before} />
              </td>
              <td>
                <Value field={field} value={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
