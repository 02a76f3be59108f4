/** The value of a field in words, as entries and comparisons show it. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { desksQuery, type Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { type ClaimStateName, dueWords, type Kind, RatingTag, StateTag, useScales } from '../../ui/index.js';
import type { DISMISSAL_REASONS } from '../../ui/index.js';
import type { Field } from './entries.js';

export function Value({ field, value }: { field: Field; value: unknown }): ReactNode {
  const text = useText();
  const { t, list, number } = text;
  const { data: desks } = useQuery(desksQuery);
  if (value === undefined || value === null) return t('claim.nothing');
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  switch (field) {
    case 'state':
      return <StateTag state={value as ClaimStateName} />;
    case 'rating': {
      const rating = value as { scale: string; value: string };
      return <Rating scale={rating.scale} value={rating.value} />;
    }
    case 'outcome':
      return <Rating scale="promise" value={words} />;
    case 'due':
      return dueWords(value, text);
    case 'kind':
      return t(`words.kind.${value as Kind}`);
    case 'attribution':
      return t(`words.attribution.${value as Schemas['ClaimView']['attribution']}`);
    case 'desk':
      return desks?.find(({ slug }) => slug === value)?.name ?? words;
    case 'claimants':
      return list((value as readonly { name: string }[]).map(({ name }) => name));
    case 'attributionChain':
      return (value as readonly { name: string }[]).map(({ name }) => name).join(' › ');
    case 'anchor':
      return (value as { exact: string }).exact;
    case 'evidence':
      return t('claim.sources', { count: (value as readonly unknown[]).length });
    case 'dismissal':
      return t(`words.dismissal.${value as (typeof DISMISSAL_REASONS)[number]}`);
    case 'correction':
      return t(`claim.correction.${value as 'correction' | 'update' | 'retraction'}`);
    case 'fate':
      return t(`claim.fate.${value as Schemas['FateView']['fate']}`);
    case 'published':
      return <a href={`/fact-checks/${words}`}>{t('claim.publicPage')}</a>;
    case 'priority':
      return number(Number(value));
    case 'statement':
    case 'text':
    case 'cue':
    case 'summary':
    case 'reason':
    case 'note':
      return words;
  }
}

/** By the word of its scale; by its value where the scale has changed and has it no more. */
export function Rating({ scale, value, kind }: { scale: string; value: string; kind?: 'plain' | 'big' }): ReactNode {
  const { data: scales } = useScales();
  const own = scales?.find(({ slug }) => slug === scale);
  const rating = own?.ratings.find((one) => one.value === value);
  return (
    <RatingTag
      value={value}
      name={rating?.name ?? value}
      place={rating?.place}
      measures={own?.measures ?? 'verdict'}
      {...(kind !== undefined && { kind })}
    />
  );
}
