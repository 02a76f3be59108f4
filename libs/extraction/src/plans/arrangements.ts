/** What is arranged although its subject has no will: rules that come into force, roads that stay closed, schemes that bring homes. */
import type { Token } from '../text/tokens.js';
import { isTrade } from './trades.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a notice says of a place or service: "will remain closed", "will be free". */
const STATES = set(
  'closed shut open reopened suspended available free cancelled canceled banned off-limits idle operational up offline online',
);
const LASTS = set('remain stay be');
const EFFECT = set('force effect operation service line stream online offline sale display show air trial office');
const SCHEMES = set(
  'scheme project programme program plan package budget law bill reform deal agreement contract fund treaty grant loan initiative',
);
/** What a scheme is made to do. */
const PROVIDES = set('bring create provide include give pay finance fund');
/** Sums that somebody sets. */
const CHARGES = set(
  'charge fee fare toll tax tariff duty levy rent pension benefit allowance wage salary subsidy threshold',
);
const RISES = set('rise increase go fall drop');
/** Who is promised what they get. */
const RECIPIENTS = set(
  'resident household family pensioner worker employee customer passenger pupil student patient farmer owner tenant victim staff member citizen parent voter shareholder region city country nation state council school hospital everyone driver commuter',
);
const GETS = set('receive get');

const MONEY = set('money fund balance remainder rest proceeds sum grant subsidy payment donation award share cash');

/** Works and lines of transport: when they start, their owners have planned. */
const FACILITIES = set(
  'plant factory mine line terminal school service train station reactor mill clinic hospital flight route production work construction trial course bridge road tunnel airport museum library pool shop store centre center unit wing ward theatre theater cinema office base camp berth dock port harbour harbor ferry bus tram track motorway highway stadium arena park hotel branch pipeline network smelter refinery depot warehouse dam turbine furnace platform rig crossing checkpoint embassy consulate university college nursery kindergarten shelter hostel prison court lane street square stop facility site programme program scheme telescope satellite probe spacecraft rocket lander complex mission ship vessel convoy shipment delivery',
);
/** What a works is made for. */
const EMPLOYS = set('employ produce make serve house supply handle process offer treat store');
const STARTS = set('start begin commence open close shut reopen resume operate run launch stop cease');

const singular = (token: Token | undefined): string =>
  token?.lower.replace(/(?:(?<=x)es|ies|s)$/, (end) => (end === 'ies' ? 'y' : '')) ?? '';

/** True where the words from `verb` on, said of what `head` names, are an arrangement that somebody has made. */
export function takesEffect(tokens: readonly Token[], verb: number, head: Token | undefined): boolean {
  const lemma = tokens[verb]?.lemma ?? '';
  const next = tokens[verb + 1];
  const subject = singular(head);
  if (
    LASTS.has(lemma) &&
    next?.lower === 'in' &&
    /^(?:force|effect|operation|service|place)$/.test(tokens[verb + 2]?.lower ?? '')
  )
    return true;
  if (LASTS.has(lemma) && STATES.has(next?.lower ?? '')) return true;
  if (lemma === 'go' && tokens.slice(verb + 1, verb + 4).some(({ lower }) => lower === 'polls')) return true;
  if (FACILITIES.has(subject) && (STARTS.has(lemma) || (lemma === 'come' && next?.lower === 'up'))) return true;
  if (/^(come|enter|go|take)$/.test(lemma) && tokens.slice(verb + 1, verb + 3).some(({ lower }) => EFFECT.has(lower)))
    return true;
  if (SCHEMES.has(subject) && PROVIDES.has(lemma))
    return next?.lower === 'for' || /^(DET|NUM|ADJ|NOUN|PROPN)$/.test(next?.pos ?? '');
  if (GETS.has(lemma) && tokens.slice(0, verb).some((token) => RECIPIENTS.has(singular(token)) || isTrade(token.lower)))
    return true;
  if (GETS.has(lemma) && FACILITIES.has(subject)) return true;
  if (EMPLOYS.has(lemma) && FACILITIES.has(subject)) return /^(DET|NUM|ADJ|NOUN|PROPN)$/.test(next?.pos ?? '');
  if (
    lemma === 'be' &&
    next?.lower === 'on' &&
    /^(?:show|display|sale|strike|tour|offer|view)$/.test(tokens[verb + 2]?.lower ?? '')
  )
    return true;
  // "The money will go to the miners."
  if (
    lemma === 'go' &&
    /^(?:to|towards?|into)$/.test(next?.lower ?? '') &&
    (MONEY.has(subject) || head?.pos === 'NUM' || /^(?:crore|lakh|million|billion)$/.test(head?.lower ?? ''))
  )
    return true;
  // "Charges will go up by 10p from 1 April": not "taxes will rise".
  return (
    CHARGES.has(subject) && RISES.has(lemma) && tokens.slice(verb).some(({ lower }) => /^(from|by|to)$/.test(lower))
  );
}
