/** The claims of a revision with what became of each in the next, those that ask for work first. */
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { useMay } from '../../session/index.js';
import { ButtonLink } from '../../ui/index.js';
import { FATE_ORDER, FateTag, isLost } from './fates.js';
import styles from './outline.module.css';
import type { Revision } from './queries.js';

interface FateListProps {
  readonly revision: Revision;
  /** The newest revision of the article, which lost claims are anchored in. */
  readonly latest: number;
  /** The claim that is being anchored. */
  readonly anchoring?: string | undefined;
}

export function FateList({ revision, latest, anchoring }: FateListProps): ReactNode {
  const { t } = useText();
  const { articleId } = useParams({ from: '/signed-in/frame/articles/$articleId' });
  const mayEdit = useMay('editor', 'approver');
  const rank = ({ fate }: Revision['claims'][number]): number =>
    fate === undefined ? FATE_ORDER.length : FATE_ORDER.indexOf(fate);
  const numbered = revision.claims.map((claim, index) => ({ ...claim, number: index + 1 }));
  return (
    <nav className={styles.outline} aria-label={t('articles.claimsOfRevision')}>
      <h2>{t('articles.claimCount', { count: numbered.length })}</h2>
      <ol>
        {numbered
          .toSorted((a, b) => rank(a) - rank(b))
          .map(({ claimId, number, text, fate, fates }) => (
            <li key={claimId} className={styles.fate} data-current={claimId === anchoring || undefined}>
              <Link to="/claims/$claimId" params={{ claimId }} search={{}} className={styles.row}>
                <span className={styles.number}>{number}</span>
                <span>
                  <span className="clip2">{text}</span>
                  <FateTag fate={fate} />
                </span>
              </Link>
              {mayEdit && isLost(fates) && claimId !== anchoring && (
                <ButtonLink
                  icon="link"
                  to="/articles/$articleId"
                  params={{ articleId }}
                  search={{ rev: latest - 1, compare: 1, claim: claimId }}
                  replace
                >
                  {t('articles.anchorHere')}
                  <span className="vh">{text}</span>
                </ButtonLink>
              )}
            </li>
          ))}
      </ol>
    </nav>
  );
}
