/** What happens to people, keys, desks and scales. Names and addresses stand outside the events, as people may ask for their erasure. */
import type { Desk } from '../desk/desk.js';
import type { RatingScale } from '../scale/scale.js';
import type { Role } from '../vocabulary.js';

export type PersonEvent =
  | { readonly type: 'PersonAdded'; readonly roles: readonly Role[]; readonly desks: readonly string[] }
  | {
      readonly type: 'PersonChanged';
      readonly roles?: readonly Role[];
      readonly desks?: readonly string[];
      readonly disabled?: boolean;
      /** Names of the details that changed; their values stand outside the history. */
      readonly details?: readonly ('name' | 'email' | 'password')[];
    }
  | { readonly type: 'KeyCreated'; readonly keyId: string; readonly expiresAt?: string }
  | { readonly type: 'KeyRevoked'; readonly keyId: string }
  | { readonly type: 'CalendarLinkMade' }
  | { readonly type: 'CalendarLinkEnded' };

export type DeskEvent = ({ readonly type: 'DeskOpened' } & Desk) | ({ readonly type: 'DeskChanged' } & Desk);

export type ScaleEvent = { readonly type: 'ScaleDefined' } & RatingScale;
