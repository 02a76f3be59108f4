/** Whether a claim is judged blind: then nothing is shown of what others found about it. */
import { useQuery } from '@tanstack/react-query';
import { desksQuery } from '../../api/index.js';
import type { Claim } from './queries.js';

const OPEN: readonly Claim['state'][] = ['queued', 'in-review', 'returned'];

/** On a double-blind desk until both verdicts are there; and for the third editor who decides between two. */
export function useIsBlind({ desk, state, sealed, disputedVerdicts }: Claim): boolean {
  const { data: desks } = useQuery(desksQuery);
  const isOfBlindDesk = desks?.find(({ slug }) => slug === desk)?.mode === 'double-blind';
  return disputedVerdicts !== undefined || sealed !== undefined || (isOfBlindDesk && OPEN.includes(state));
}
