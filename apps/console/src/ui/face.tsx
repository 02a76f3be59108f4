/** A person, as their initials in a circle; the colour is the same wherever they stand. */
import type { ReactNode } from 'react';
import { initialsOf, toneOf } from './initials.js';

/** The name is said to everybody; `isMe` is drawn in ink. */
export function Face({ name, size, isMe = false }: { name: string; size?: 's'; isMe?: boolean }): ReactNode {
  const classes = ['face', size ?? '', isMe ? '' : toneOf(name)].filter(Boolean).join(' ');
  return (
    // The initials are drawn by the style sheet, so that they are no text beside the name.
    <span className={classes} role="img" aria-label={name} title={name} data-initials={initialsOf(name)} />
  );
}
