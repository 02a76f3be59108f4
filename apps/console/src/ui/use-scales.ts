/** The rating scales in the reader's words. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { scalesQuery } from '../api/index.js';
import { useText } from '../i18n/index.js';
import { inWords, type RatingScale } from './rating-words.js';

/** Newest versions of all scales. */
export function useScales(): UseQueryResult<RatingScale[]> {
  const { t } = useText();
  const select = useCallback((scales: RatingScale[]) => scales.map((scale) => inWords(scale, t)), [t]);
  return useQuery({ ...scalesQuery, select });
}
