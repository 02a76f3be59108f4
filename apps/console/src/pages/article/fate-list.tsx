/** The claims of a revision with what became of each in the next, those that ask for work first. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { FATE_ORDER, FateTag } from './fates.js';
import styles from './outline.module.css';
import type { Revision } from './queries.js';

export function FateList({ revision }: { revision: Revision }): ReactNode {
  const { t } = useText();
  const rank = ({ fate }: Revision['claims'][number]): number =>
    fate === undefined ? FATE_ORDER.length : FATE_ORDER.indexOf(fate);
  const numbered = revision.claims.map((claim, index) => ({ ...claim, number: index + 1 }));
  return (
    <nav className={styles.outline} aria-label={t('articles.claimsOfRevision')}>
      <h2>{t('articles.claimCount', { count: numbered.length })}</h2>
      <ol>
        {numbered
          .toSorted((a, b) => rank(a) - rank(b))
          .map(({ claimId, number, text, fate }) => (
            <li key={claimId}>
              <Link to="/claims/$claimId" params={{ claimId }} search={{}} className={styles.row}>
                <span className={styles.number}>{number}</span>
                <span>
                  <span className="clip2">{text}</span>
                  <FateTag fate={fate} />
                </span>
              </Link>
            </li>
          ))}
      </ol>
    </nav>
  );
}
