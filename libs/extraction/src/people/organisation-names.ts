/** Finds where a sentence names an organisation: "Bluewater Lines", "St Mary’s Hospital", "the finance ministry". */
import type { Token } from '../text/tokens.js';
import { ROLES } from './names.js';
import { COMPANIES, COMPOUNDS, organisationNoun } from './organisation-words.js';

/** An organisation's name where it stands; `to` is the index of the token behind it. */
export interface OrganisationName {
  /** In full, without an article. */
  readonly name: string;
  /** True where "the" stands before it. */
  readonly article: boolean;
  /** What it is: "company", "council"; undefined where the text does not say. */
  readonly noun: string | undefined;
  /** The short form that stands in brackets behind it: "CQC". */
  readonly acronym: string | undefined;
  readonly to: number;
}

/** Longest name, in tokens. */
const LONGEST = 9;
const JOINS = /^(?:&|of|for)$/;
const OWNS = /^['’]s?$/;
const TIMES =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Organisations that are named by two fields or places: "Department of Health and Social Care". */
const OF_FIELDS =
  /^(?:department|ministry|office|committee|bureau|agency|institute|commission|council|association|society|secretary|centers?|centres?)$/;
/** They always have their article: "the Bank of Norway". */
const OF_NAMES =
  /^(?:Board|Bank|Department|Ministry|Office|Bureau|Institute|Association|Council|University|Court|Chamber) of /;
/** A bank of these is a street or a village: "from Elm Bank". */
const PLACED = /^(?:in|from|near|at|to)$/;

const capital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && /^(?:PROPN|NOUN|ADJ|X)$/.test(token.pos);

const words = (tokens: readonly Token[]): string =>
  tokens.map(({ text, start }, i) => (i > 0 && start > (tokens[i - 1]?.end ?? 0) ? ` ${text}` : text)).join('');

/** End of the run of capitalised words at `i`; "&", and "of" or "for" between capitals, belong to it. */
function runEnd(tokens: readonly Token[], i: number): number {
  let end = i;
  while (end < tokens.length && end - i < LONGEST) {
    const token = tokens[end];
    const joins = end > i && JOINS.test(token?.text ?? '') && capital(tokens[end + 1]);
    const hyphen = end > i && token?.text === '-' && token.start === tokens[end - 1]?.end;
    if (!capital(token) && !joins && !hyphen) break;
    end++;
  }
  return end;
}

/** What a run of capitalised words is by its last word, or by the one before "of". */
function ownNoun(run: readonly Token[]): string | undefined {
  const of = run.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  const head = run[of > 0 ? of - 1 : run.length - 1];
  const noun = run.length > 1 ? organisationNoun(head?.text ?? '') : undefined;
  // "Calder & Moe Buses"
  return noun ?? (run.some(({ text }) => text === '&') ? 'company' : undefined);
}

/** True where the verb behind a name is of one: "Thornley and Vale Trust, which runs …", "… has said". */
function takesSingular(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'which' ? tokens[to + 2] : tokens[to];
  return next !== undefined && (next.tag === 'VBZ' || /^(?:has|is|was|does)$/.test(next.lower));
}

/** Where the run at `i` ends once "and" and an owner’s mark inside the name are counted in. */
function nameRunEnd(tokens: readonly Token[], i: number): number {
  const end = runEnd(tokens, i);
  const mark = tokens[end];
  if (mark && OWNS.test(mark.text) && mark.start === tokens[end - 1]?.end && capital(tokens[end + 1])) {
    const whole = runEnd(tokens, end + 1);
    return ownNoun([mark, ...tokens.slice(end + 1, whole)]) ? whole : end;
  }
  if (mark?.lower !== 'and' || !capital(tokens[end + 1])) return end;
  const whole = runEnd(tokens, end + 1);
  const left = tokens.slice(i, end);
  const right = tokens.slice(end + 1, whole);
  const fields = left.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  if (fields > 0)
    return OF_FIELDS.test(left[fields - 1]?.lower ?? '') &&
      right.length < 3 &&
      !right.some(
        ({ lower, text }) =>
          ROLES.has(lower) || (organisationNoun(lower) && lower !== 'research') || /^\p{Lu}{2,}$/u.test(text),
      )
      ? whole
      : end;
  const opens = i === 0 || /^(?:the|by|at|of|from|with)$/.test(tokens[i - 1]?.lower ?? '');
  return left.length === 1 && opens && right.length > 1 && ownNoun(right) && takesSingular(tokens, whole) ? whole : end;
}

/** "Bluewater Lines of Tarvik" is called Bluewater Lines; "Bank of Norway" and "University of Tarvik" are so in full. */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  const of = tokens.findIndex(({ lower }, i) => i > from + 1 && i < to && lower === 'of');
  const head = tokens[of - 1]?.lower ?? '';
  return of > 0 && head !== 'bank' && organisationNoun(head) === 'company' ? of : to;
}

/** "the finance ministry": the words before the noun that tell it from others. */
export function compoundAt(tokens: readonly Token[], i: number): string | undefined {
  const head = tokens[i];
  if (!head || !COMPOUNDS.has(head.lower) || /^\p{Lu}/u.test(head.text)) return undefined;
  let from = i;
  while (from > 0 && i - from < 4 && /^(NOUN|ADJ|PROPN)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  return from < i && /^(the|a)$/.test(tokens[from - 1]?.lower ?? '') ? words(tokens.slice(from, i + 1)) : undefined;
}

/** "(CQC)" behind a name. */
function acronymAt(tokens: readonly Token[], i: number): string | undefined {
  const [open, short, close] = tokens.slice(i, i + 3);
  return open?.text === '(' && close?.text === ')' && /^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(short?.text ?? '')
    ? short?.text
    : undefined;
}

/**
 * The organisation whose name begins at token `i`, and where the capitalised words end that were looked at; `other`: a
 * name that says of itself neither what it is.
 */
export function organisationNameAt(
  tokens: readonly Token[],
  i: number,
): { to: number; found?: OrganisationName; other?: string } {
  if (!capital(tokens[i]) || TIMES.test(tokens[i]?.lower ?? '')) return { to: i + 1 };
  const end = nameRunEnd(tokens, i);
  const to = Math.max(end, i + 1);
  const before = tokens[i - 1];
  if (end - i < 2 && tokens[i]?.pos !== 'PROPN' && !organisationNoun(before?.lower ?? '')) return { to };
  // A sentence begins with a capital: "Developer Harrow & Lisle", "Rival Amaro".
  const lead = i === 0 && end - i > 1 && COMPANIES.has(tokens[i]?.lower ?? '') ? 1 : 0;
  const run = tokens.slice(i + lead, end);
  // "Business Secretary Jonathan Reynolds"
  const titled = run.some(({ lower }, at) => ROLES.has(lower) && at < run.length - 2 && run.length > 2);
  const acronym = run.length > 1 ? acronymAt(tokens, end) : undefined;
  const called = before && /^\p{Ll}/u.test(before.text) ? organisationNoun(before.lower) : undefined;
  const noun = lead > 0 ? 'company' : (ownNoun(run) ?? called);
  if (lead > 0 && titled) return { to };
  if (noun === undefined && acronym === undefined)
    return { to, ...(!titled && run.every(({ pos }) => pos === 'PROPN') && { other: words(run) }) };
  if (run.at(-1)?.lower === 'bank' && PLACED.test(before?.lower ?? '')) return { to };
  const name = words(tokens.slice(i + lead, nameEnd(tokens, i + lead, end)));
  return { to, found: { name, article: before?.lower === 'the' || OF_NAMES.test(name), noun, acronym, to } };
}
