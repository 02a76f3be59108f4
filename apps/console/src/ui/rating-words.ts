/** Rating scales in the reader's words: ratings that come with Claimdesk are translated, a newsroom's own speak for themselves. */
import type { Schemas } from '../api/index.js';
import type { Text } from '../i18n/index.js';

export type RatingScale = Schemas['RatingScaleView'];

/** The names of the ratings that come with Claimdesk; a newsroom that renamed one sees its own word. */
const WRITTEN = {
  true: 'True',
  'mostly-true': 'Mostly true',
  'half-true': 'Half true',
  'mostly-false': 'Mostly false',
  false: 'False',
  unverifiable: 'Unverifiable',
  kept: 'Kept',
  'partly-kept': 'Partly kept',
  broken: 'Broken',
  stalled: 'Stalled',
  'in-progress': 'In progress',
  'not-yet-rated': 'Not yet rated',
} as const;

const SCALES = { truth: 'Truth', promise: 'Promise' } as const;

/** What a rating is called: in the reader's language where the name is one that we wrote. */
export function ratingName({ value, name }: { readonly value: string; readonly name: string }, t: Text['t']): string {
  return isIn(WRITTEN, value) && WRITTEN[value] === name ? t(`words.rating.${value}`) : name;
}

/** The scale in the reader's language, as far as its words are ours: definitions are while it is as it came. */
export function inWords(scale: RatingScale, t: Text['t']): RatingScale {
  const { slug, name, version } = scale;
  const ratings = scale.ratings.map((rating) => {
    const isOurs = version === 1 && isIn(SCALES, slug) && isIn(WRITTEN, rating.value);
    const definition = isOurs ? t(`words.definition.${rating.value as keyof typeof WRITTEN}`) : rating.definition;
    return { ...rating, name: ratingName(rating, t), definition };
  });
  return { ...scale, name: isIn(SCALES, slug) && SCALES[slug] === name ? t(`words.scale.${slug}`) : name, ratings };
}

function isIn<T extends object>(words: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(words, key);
}
