/** What an entry is, in a few words. */
import { useText } from '../../i18n/index.js';
import { type Happened, isKnown } from './entries.js';

export function useEventTitle(): (event: Happened) => string {
  const { t } = useText();
  return ({ type, body }) => {
    if (!isKnown(type)) return type;
    return t(`claim.event.${type}`, { round: Number(body.round ?? 1) });
  };
}
