/** A state or a rating: always colour, icon and word. */
import { type ReactNode } from 'react';
import { useText } from '../i18n/index.js';
import { Icon, type IconName } from './icon.js';
import {
  type ClaimStateName,
  type FollowUpStateName,
  lookOfFollowUp,
  lookOfRating,
  lookOfStance,
  lookOfState,
  type Stance,
} from './vocabulary.js';

interface TagProps {
  readonly tone: string;
  readonly icon: IconName;
  readonly children: ReactNode;
  /** `plain` has no tint; `big` is for the one verdict of a page. */
  readonly kind?: 'plain' | 'big' | undefined;
}

export function Tag({ tone, icon, children, kind }: TagProps): ReactNode {
  return (
    <span className={['tag', tone, kind ?? ''].join(' ').trim()}>
      <Icon name={icon} size="s" />
      {children}
    </span>
  );
}

/** `round` over 1 says so of a claim that waits again. */
export function StateTag({ state, round = 1 }: { state: ClaimStateName; round?: number }): ReactNode {
  const { t } = useText();
  const isAgain = state === 'queued' && round > 1;
  const { word, ...look } = lookOfState(isAgain ? 'reopened' : state);
  return <Tag {...look}>{t(word, { round })}</Tag>;
}

interface RatingTagProps {
  /** As verdicts name it: `half-true`. */
  readonly value: string;
  /** The scale's word for it. */
  readonly name: string;
  readonly place?: number | undefined;
  readonly measures?: 'verdict' | 'outcome';
  readonly kind?: 'plain' | 'big';
}

export function RatingTag({ value, name, place, measures, kind }: RatingTagProps): ReactNode {
  return (
    <Tag {...lookOfRating(value, place, measures)} kind={kind}>
      {name}
    </Tag>
  );
}

export function StanceTag({ stance }: { stance: Stance }): ReactNode {
  const { t } = useText();
  const { word, ...look } = lookOfStance(stance);
  return <Tag {...look}>{t(word)}</Tag>;
}

export function FollowUpTag({ state }: { state: FollowUpStateName }): ReactNode {
  const { t } = useText();
  const { word, ...look } = lookOfFollowUp(state);
  return <Tag {...look}>{t(word)}</Tag>;
}
