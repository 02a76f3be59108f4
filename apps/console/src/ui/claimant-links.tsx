/** Who says a claim, each a link to all that they say. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../i18n/index.js';

interface LinkedClaimant {
  readonly id: string;
  readonly name: string;
}

/** "Ines, Mara and Noor", in the reader's language. */
export function ClaimantLinks({ claimants }: { claimants: readonly LinkedClaimant[] }): ReactNode {
  const { intl } = useText();
  let next = 0;
  return intl
    .formatListToParts(
      claimants.map(({ name }) => name),
      { type: 'conjunction' },
    )
    .map(({ type, value }, i) => {
      const claimant = type === 'element' ? claimants[next++] : undefined;
      if (!claimant) return value;
      return (
        <Link key={`${i} ${claimant.id}`} to="/claimants/$claimantId" params={{ claimantId: claimant.id }}>
          {claimant.name}
        </Link>
      );
    });
}
