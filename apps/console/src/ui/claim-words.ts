/** Claims in words: who says so, and when what they plan is due. */
import type { MessageId, Text } from '../i18n/index.js';

/** The part of a claim that says who asserts it. */
export interface Attributed {
  /** `as`: what the claim calls them, where that is another name. */
  readonly claimants: readonly { readonly name: string; readonly as?: string }[];
  /** From the speaker outward. */
  readonly attributionChain: readonly { readonly name: string }[];
  readonly attribution: 'direct' | 'indirect' | 'mixed' | 'narrator';
}

/** When a plan is due; days are `2017-07-01`, both inclusive. */
export interface DueWindow {
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly dueText?: string | undefined;
  readonly lookAgainOn?: string | undefined;
}

/** "Donald Trump › White House readout"; "Harbour Gazette, narrator". */
export function attributionLine(claim: Attributed, { t, list }: Text): string {
  const names = list(claim.claimants.map(({ name }) => name));
  if (claim.attribution === 'narrator') return t('claim.narrator', { name: names });
  return [names, ...through(claim)].filter(Boolean).join(' › ');
}

/** "Donald Trump, through the White House readout". */
export function attributionWords(claim: Attributed, { t, list }: Text): string {
  const names = list(claim.claimants.map(({ name }) => name));
  if (claim.attribution === 'narrator') return t('claim.narrator', { name: names });
  const outer = through(claim);
  return outer.length === 0 ? names : t('claim.through', { name: names, through: list(outer) });
}

/** "1–31 July 2017"; one day where it is one; undefined where no date could be read. */
export function dueDays({ dueFrom, dueTo }: DueWindow, { intl }: Text): string | undefined {
  if (dueFrom === undefined) return undefined;
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return intl.formatDateTimeRange(new Date(dueFrom), new Date(dueTo ?? dueFrom), format);
}

/** The window and the words it was read from; without a date it says so, and when one looks again. */
export function dueWords(window: DueWindow, text: Text): string {
  const { t, day } = text;
  const { dueText: words, lookAgainOn } = window;
  const days = dueDays(window, text);
  if (days !== undefined) return words === undefined ? days : t('claim.due.readFrom', { days, words });
  const none = words === undefined ? t('claim.due.none') : t('claim.due.noneIn', { words });
  return lookAgainOn === undefined ? none : `${none} ${t('claim.due.lookAgain', { day: day(lookAgainOn) })}`;
}

function through({ claimants, attributionChain }: Attributed): string[] {
  const speakers = new Set(claimants.flatMap(({ name, as = name }) => [name, as]));
  return attributionChain.map(({ name }) => name).filter((name) => !speakers.has(name));
}

/** Reasons of the extractor, as it names them. */
const REASONS: Readonly<Record<string, MessageId>> = {
  number: 'claim.reason.number',
  comparison: 'claim.reason.comparison',
  'named actor': 'claim.reason.named-actor',
  'named claimant': 'claim.reason.named-claimant',
  'cause and effect': 'claim.reason.cause-and-effect',
  rule: 'claim.reason.rule',
  'dated plan': 'claim.reason.dated-plan',
  'plan without a date': 'claim.reason.plan-without-a-date',
  prediction: 'claim.reason.prediction',
  opinion: 'claim.reason.opinion',
  'personal experience': 'claim.reason.personal-experience',
  hedged: 'claim.reason.hedged',
  'few words': 'claim.reason.few-words',
};

/** Why a claim is worth checking, "a number, names an actor"; a reason without a word of ours stays as it is. */
export function reasonWords(reasons: readonly string[], { t }: Text): string {
  return reasons.map((reason) => (REASONS[reason] === undefined ? reason : t(REASONS[reason]))).join(', ');
}
