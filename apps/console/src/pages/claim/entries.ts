/** From events to what one reads: which entry it is, and which fields it changed, from what to what. */
import type { IconName } from '../../ui/icon.js';

export const FIELDS = [
  'statement',
  'text',
  'kind',
  'desk',
  'priority',
  'claimants',
  'attribution',
  'attributionChain',
  'cue',
  'anchor',
  'due',
  'rating',
  'summary',
  'evidence',
  'correction',
  'outcome',
  'dismissal',
  'reason',
  'note',
  'fate',
  'state',
  'published',
] as const;
export type Field = (typeof FIELDS)[number];

/** `before` only where something was there before; values are as the API has them. */
export interface Change {
  readonly field: Field;
  readonly before?: unknown;
  readonly after: unknown;
}

/** The part of an event that is read here. */
export interface Happened {
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export const EVENT_TYPES = [
  'ClaimExtracted',
  'ClaimMarked',
  'ClaimQueued',
  'ClaimEdited',
  'ClaimReanchored',
  'ClaimDismissed',
  'ClaimReopened',
  'ReviewTaken',
  'ReviewReleased',
  'ReviewSkipped',
  'LeaseExpired',
  'VerdictProposed',
  'VerdictSealed',
  'VerdictOpened',
  'VerdictWithdrawn',
  'VerdictApproved',
  'VerdictReturned',
  'VerdictPublished',
  'VerdictCorrected',
  'FollowUpScheduled',
  'FollowUpRescheduled',
  'FollowUpDue',
  'FollowUpOverdue',
  'FollowUpChecked',
  'FollowUpClosed',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** `tone` is a class of styles/tones.css. */
const LOOKS: Readonly<Record<EventType, readonly [tone: string, icon: IconName]>> = {
  ClaimExtracted: ['is-extracted', 'extracted'],
  ClaimMarked: ['is-extracted', 'extracted'],
  ClaimQueued: ['is-queued', 'queued'],
  ClaimEdited: ['is-in-review', 'in-review'],
  ClaimReanchored: ['is-extracted', 'link'],
  ClaimDismissed: ['is-dismissed', 'dismissed'],
  ClaimReopened: ['is-reopened', 'reopened'],
  ReviewTaken: ['is-in-review', 'in-review'],
  ReviewReleased: ['is-queued', 'queued'],
  ReviewSkipped: ['is-queued', 'queued'],
  LeaseExpired: ['is-queued', 'clock'],
  VerdictProposed: ['is-awaiting-approval', 'awaiting-approval'],
  VerdictSealed: ['is-awaiting-approval', 'shield'],
  VerdictOpened: ['is-awaiting-approval', 'awaiting-approval'],
  VerdictWithdrawn: ['is-in-review', 'undo'],
  VerdictApproved: ['is-resolved', 'resolved'],
  VerdictReturned: ['is-returned', 'returned'],
  VerdictPublished: ['is-resolved', 'out'],
  VerdictCorrected: ['is-returned', 'in-review'],
  FollowUpScheduled: ['is-scheduled', 'scheduled'],
  FollowUpRescheduled: ['is-scheduled', 'scheduled'],
  FollowUpDue: ['is-due', 'due'],
  FollowUpOverdue: ['is-overdue', 'overdue'],
  FollowUpChecked: ['is-resolved', 'resolved'],
  FollowUpClosed: ['is-closed', 'resolved'],
};

export function isKnown(type: string): type is EventType {
  return Object.hasOwn(LOOKS, type);
}

/** An entry of a kind that this page does not know yet is shown by its own name. */
export function lookOfEvent(type: string): { readonly tone: string; readonly icon: IconName } {
  const [tone, icon] = isKnown(type) ? LOOKS[type] : (['is-extracted', 'extracted'] as const);
  return { tone, icon };
}

/** What each event changed, in the order of the events; the first must be the claim's first. */
export function changesOf(events: readonly Happened[]): Change[][] {
  const known = new Map<Field, unknown>();
  return events.map(({ type, body }) => {
    const isOrigin = type === 'ClaimExtracted' || type === 'ClaimMarked';
    const changes = fieldsOf(type, body).map(([field, after]): Change => {
      const before = KEPT.has(field) ? known.get(field) : undefined;
      if (KEPT.has(field)) known.set(field, after);
      return { field, after, ...(before !== undefined && !isSame(field, before, after) && { before }) };
    });
    if (isOrigin) known.set('priority', 0);
    return isOrigin ? changes.filter(({ field }) => field === 'due') : changes;
  });
}

/** Fields that stay until they change. */
const KEPT: ReadonlySet<Field> = new Set([
  ...(['statement', 'text', 'kind', 'desk', 'priority', 'claimants', 'attribution', 'attributionChain'] as const),
  ...(['cue', 'anchor', 'due'] as const),
]);

function fieldsOf(type: string, body: Readonly<Record<string, unknown>>): [Field, unknown][] {
  const { changes, plan, verdictId: _verdict, ...rest } = body;
  const given = { ...rest, ...(isObject(changes) ? changes : {}) };
  const due = type.startsWith('FollowUp') ? windowIn(body) : (plan ?? (isObject(changes) ? changes.plan : undefined));
  const isVerdict = type === 'VerdictProposed' || type === 'VerdictOpened' || type === 'VerdictCorrected';
  const outcome = type === 'FollowUpChecked' || type === 'FollowUpClosed' ? body.outcome : undefined;
  const fields: [Field, unknown][] = [
    ...PLAIN.filter((field) => field !== 'kind' || !isVerdict).map((field): [Field, unknown] => [field, given[field]]),
    ['due', due],
    ['rating', isVerdict ? { scale: body.scale, value: body.rating } : undefined],
    ['correction', type === 'VerdictCorrected' ? body.kind : undefined],
    ['outcome', outcome],
    ['dismissal', type === 'ClaimDismissed' ? body.reason : undefined],
    ['reason', REASONED.has(type) ? body.reason : undefined],
    ['published', type === 'VerdictPublished' ? body.slug : undefined],
  ];
  return fields.filter(([, value]) => value !== undefined);
}

const PLAIN = [
  ...(['statement', 'text', 'kind', 'desk', 'priority', 'claimants', 'attribution', 'attributionChain'] as const),
  ...(['cue', 'anchor', 'summary', 'evidence', 'note', 'fate'] as const),
];
const REASONED: ReadonlySet<string> = new Set(['ClaimReopened', 'FollowUpRescheduled']);

function windowIn({ dueFrom, dueTo, dueText, lookAgainOn }: Readonly<Record<string, unknown>>): unknown {
  return dueFrom === undefined && lookAgainOn === undefined ? undefined : { dueFrom, dueTo, dueText, lookAgainOn };
}

/** A follow-up begins with the window of its plan, which says more besides. */
function isSame(field: Field, a: unknown, b: unknown): boolean {
  if (field !== 'due' || !isObject(a) || !isObject(b)) return false;
  return a.dueFrom === b.dueFrom && a.dueTo === b.dueTo && a.lookAgainOn === b.lookAgainOn;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
