/** A day in words, with the exact time for machines. */
import type { JSX } from 'preact';
import { dayOf } from './words.js';

export function Day({ at }: { readonly at: string }): JSX.Element {
  return <time dateTime={at}>{dayOf(at)}</time>;
}
