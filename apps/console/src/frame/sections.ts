/** The six sections and administration: where the bar, the keys and the palette lead. */
import type { Counts } from '../api/index.js';
import type { MessageId } from '../i18n/index.js';
import type { KeyAction } from '../keys/index.js';

interface SectionCount {
  readonly value: number;
  readonly isLate: boolean;
}

export interface Section {
  readonly to: '/worklist' | '/review' | '/articles' | '/follow-ups' | '/claims' | '/overview' | '/admin';
  /** Further addresses that belong to the section. */
  readonly also?: '/approve/$verdictId' | '/claimants';
  readonly word: MessageId;
  readonly action: KeyAction;
  readonly count?: (counts: Counts) => SectionCount;
}

export const SECTIONS: readonly Section[] = [
  {
    to: '/worklist',
    word: 'frame.worklist',
    action: 'worklist',
    count: ({ waiting }) => ({ value: waiting, isLate: false }),
  },
  { to: '/review', also: '/approve/$verdictId', word: 'frame.review', action: 'my-review' },
  { to: '/articles', word: 'frame.articles', action: 'articles' },
  {
    to: '/follow-ups',
    word: 'frame.followUps',
    action: 'follow-ups',
    count: ({ followUps }) => ({ value: followUps.overdue + followUps.dueToday, isLate: followUps.overdue > 0 }),
  },
  { to: '/claims', also: '/claimants', word: 'frame.history', action: 'history' },
  { to: '/overview', word: 'frame.overview', action: 'overview' },
];

export const ADMINISTRATION: Section = { to: '/admin', word: 'frame.administration', action: 'administration' };
