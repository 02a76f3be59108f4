/** The first hour: five hints, each at the button it speaks of, and gone when one has done what it says. */
import type { MessageId } from '../i18n/index.js';
import type { KeyAction } from '../keys/index.js';

export interface Hint {
  readonly id: string;
  /** The hint stands at whatever carries this action; doing any of `doneBy` ends it. */
  readonly at: KeyAction;
  readonly doneBy: readonly KeyAction[];
  readonly text: MessageId;
}

const RATINGS: readonly KeyAction[] = [
  'choose-1',
  'choose-2',
  'choose-3',
  'choose-4',
  'choose-5',
  'choose-6',
  'choose-7',
  'choose-8',
  'choose-9',
];

export const HINTS: readonly Hint[] = [
  { id: 'take', at: 'take-next', doneBy: ['take-next'], text: 'firstHour.take' },
  { id: 'rate', at: 'choose-1', doneBy: RATINGS, text: 'firstHour.rate' },
  { id: 'evidence', at: 'evidence', doneBy: ['evidence'], text: 'firstHour.evidence' },
  { id: 'propose', at: 'main', doneBy: ['main'], text: 'firstHour.propose' },
  { id: 'palette', at: 'palette', doneBy: ['palette'], text: 'firstHour.palette' },
];

/**
 * The hint to show: the first that is not done and has its button on the page. The palette is on every page, so it
 * waits until the others are done.
 */
export function nextHint(done: readonly string[], isOnPage: (action: KeyAction) => boolean): Hint | undefined {
  const left = HINTS.filter(({ id }) => !done.includes(id));
  return left.find(({ at }, index) => isOnPage(at) && (at !== 'palette' || index === 0));
}

/** What is done after somebody did `action` while `shown` was shown. */
export function doneAfter(done: readonly string[], shown: Hint | undefined, action: KeyAction): readonly string[] {
  return shown?.doneBy.includes(action) ? [...done, shown.id] : done;
}
