/** Why less is shown than elsewhere. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Note } from '../../ui/index.js';
import type { Claim } from './queries.js';
import { useIsBlind } from './use-is-blind.js';

export function BlindNote({ claim }: { claim: Claim }): ReactNode {
  const { t } = useText();
  return useIsBlind(claim) ? <Note icon="shield">{t('review.blind')}</Note> : null;
}
