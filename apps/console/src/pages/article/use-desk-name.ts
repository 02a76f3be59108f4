/** The name of a desk by its slug; the slug itself until the desks are known. */
import { useQuery } from '@tanstack/react-query';
import { desksQuery } from '../../api/index.js';

export function useDeskName(): (slug: string) => string {
  const { data } = useQuery(desksQuery);
  return (slug) => data?.find((desk) => desk.slug === slug)?.name ?? slug;
}
