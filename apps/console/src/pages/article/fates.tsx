/** What became of a claim in a later revision: colour, icon and word. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { type IconName, Tag } from '../../ui/index.js';
import type { Fate, Revision } from './queries.js';

const LOOKS: Readonly<Record<Fate, { readonly tone: string; readonly icon: IconName }>> = {
  unchanged: { tone: 'is-true', icon: 'resolved' },
  moved: { tone: 'is-queued', icon: 'right' },
  changed: { tone: 'is-awaiting-approval', icon: 'reopened' },
  gone: { tone: 'is-dismissed', icon: 'x' },
  'needs-anchor': { tone: 'is-false', icon: 'alert' },
};

/** Those that ask for work come first. */
export const FATE_ORDER: readonly Fate[] = ['needs-anchor', 'gone', 'changed', 'moved', 'unchanged'];

/** Whether a claim was left behind in an older text, as far as its fates in the later ones say. */
export function isLost(fates: Revision['claims'][number]['fates']): boolean {
  const last = fates.at(-1)?.fate;
  return last === 'needs-anchor' || last === 'gone';
}

export function FateTag({ fate }: { fate: Fate | undefined }): ReactNode {
  const { t } = useText();
  if (fate === undefined) return null;
  return <Tag {...LOOKS[fate]}>{t(`articles.fate.${fate}`)}</Tag>;
}
