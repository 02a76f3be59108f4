/** Other names that lead to a claimant, and those that are merged into it, each of which can be taken out again. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { useMay } from '../../session/index.js';
import { Button } from '../../ui/index.js';
import styles from './claimant.module.css';
import type { KnownClaimant } from './queries.js';
import { useMerge } from './use-merge.js';

export function OtherNames({ claimant: { aliases, merged } }: { claimant: KnownClaimant }): ReactNode {
  const { t } = useText();
  const mayEdit = useMay('editor', 'approver');
  const { takeOut, isPending } = useMerge();
  return (
    <>
      {aliases.length > 0 && (
        <section aria-labelledby="other-names">
          <h2 id="other-names">{t('claimants.names')}</h2>
          <ul className={styles.names}>
            {aliases.map((alias) => (
              <li key={alias}>{alias}</li>
            ))}
          </ul>
        </section>
      )}
      {merged.length > 0 && (
        <section aria-labelledby="merged-claimants">
          <h2 id="merged-claimants">{t('claimants.merged')}</h2>
          <ul className={styles.merged}>
            {merged.map((one) => (
              <li key={one.id}>
                <span className="grow">
                  <Link to="/claimants/$claimantId" params={{ claimantId: one.id }}>
                    {one.name}
                  </Link>{' '}
                  <span className={styles.meta}>
                    {t(`claimants.type.${one.type}`)}
                    {one.cameAlong && `, ${t('claimants.cameAlong')}`}
                  </span>
                </span>
                {mayEdit && (
                  <Button
                    kind="quiet"
                    busy={isPending}
                    aria-label={t('claimants.takeOutNamed', { name: one.name })}
                    onClick={() => takeOut(one)}
                  >
                    {t('claimants.takeOut')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
