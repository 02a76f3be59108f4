/** The entity of Wikidata that a claimant is known to be. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import styles from './claimant.module.css';

export function WikidataLink({ id }: { id: string | undefined }): ReactNode {
  const { t } = useText();
  if (id === undefined) return null;
  return (
    <a
      className={styles.wikidata}
      href={`https://www.wikidata.org/wiki/${id}`}
      target="_blank"
      rel="noreferrer"
      aria-label={t('claimants.onWikidata', { id })}
    >
      {id}
    </a>
  );
}
