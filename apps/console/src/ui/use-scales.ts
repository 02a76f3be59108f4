/** The rating scales in the reader's words. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { scaleQuery, scalesQuery } from '../api/index.js';
import { useText } from '../i18n/index.js';
import { inWords, type RatingScale } from './rating-words.js';

/** Newest versions of all scales. */
export function useScales(): UseQueryResult<RatingScale[]> {
  const { t } = useText();
  const select = useCallback((scales: RatingScale[]) => scales.map((scale) => inWords(scale, t)), [t]);
  return useQuery({ ...scalesQuery, select });
}

/** A scale in the version that a verdict or a draft has; undefined until it is known. */
export function useScale(slug: string, version: number): RatingScale | undefined {
  const { t } = useText();
  const newest = useScales().data?.find((scale) => scale.slug === slug);
  const isOld = newest !== undefined && newest.version !== version;
  const select = useCallback((scale: RatingScale) => inWords(scale, t), [t]);
  const { data: old } = useQuery({ ...scaleQuery(slug, version), enabled: isOld, select });
  return isOld ? old : newest;
}
