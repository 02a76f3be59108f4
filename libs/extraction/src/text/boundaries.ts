/** Where sentences end: full stops that are no abbreviation's, initials', number's or address's. */

/** A word or mark with its place, its text and its form for lookups. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

/** Longest sentence that is read as one, in words: what is longer is no sentence, and the work stays linear. */
const LONGEST_SENTENCE = 250;
/** How far behind a quotation its verb of saying is looked for, in words. */
const TO_SAYING = 5;

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const TITLES = wordSet(
  'mr mrs ms dr prof sen rep gov gen lt col maj sgt capt adm rev hon st mt ft vs pres supt atty dept est approx fig',
);
const MAY_END = wordSet(
  'u.s. u.k. u.n. e.u. d.c. n.y. l.a. a.m. p.m. inc. corp. co. ltd. jr. sr. etc. b.c. a.d. bros. ave. dept. ph.d. m.d. b.a. m.a. ' +
    'est. no. sept. oct. nov. dec. jan. feb. aug. calif. fla. mass. conn. wash. ariz. colo. tenn. mich. minn. wis. okla.',
);
const STARTERS = wordSet(
  'the a an this that these those he she it they we i you his her their its our my in on at but and or if when while ' +
    'as for from with after before since there what who why how asked under during by one two some many most no not ' +
    'also both each even here however instead last later meanwhile now once only so still such then though thus to ' +
    'until yet where which although because despite earlier yes is are was were do does did according nor let another',
);
const SAYING = wordSet(
  'said says asked asks told tells wrote writes added adds replied replies cried shouted tweeted joked wondered demanded',
);
const CLOSING = wordSet("” \" ’ ' ) ] » } '' ’’");
const OPENING = wordSet('“ " ‘ \' ( [ „ « `` -- — –');
const QUOTING = wordSet("” \" » '' ’’ ’");
const STOP = /[.?!…]$/;

const capitalised = ({ text }: Piece): boolean => /^[\p{Lu}\p{N}]/u.test(text);

/** True where "asked Merkel" or "Merkel asked" goes on behind a quoted question or call. */
function saysFrom(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < Math.min(pieces.length, from + TO_SAYING); i++) {
    const { lower } = pieces[i] as Piece;
    if (SAYING.has(lower)) return true;
    if (/^[^\p{L}\p{N}]/u.test(lower)) return false;
  }
  return false;
}

/** "ended.The": a stop without a space behind it, between a small letter's word and a new sentence's. */
const runsTogether = (before: Piece | undefined, next: Piece): boolean =>
  before !== undefined && /^\p{Ll}{3,}$/u.test(before.text) && /^(?:\p{Lu}\p{Ll}+|I|A)$/u.test(next.text);

/** What stands before an enumeration's full stop: "1.", "b.", "iv.". */
const isItemNumber = (text: string): boolean => /^(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(text);

/** What may follow "5 p.m." inside a sentence: days, months, time zones. */
const BEHIND_HOUR =
  /^(?:\p{Lu}+|\p{Lu}\p{Ll}+day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Pacific|Central)\p{L}*\.?)$/u;

/** True where the sentence ends with the stop at `i`, given where what follows its closing marks begins. */
function ends(pieces: readonly Piece[], i: number, after: number, from: number): boolean {
  const piece = pieces[i] as Piece;
  const next = pieces[after];
  if (!next) return true;
  const { text, lower } = piece;
  if (/^[?!…]+$|^[.]{2,}$/.test(text)) {
    if (!capitalised(next) && !OPENING.has(next.text)) return false;
    return !(after > i + 1 && QUOTING.has(pieces[after - 1]?.text ?? '') && saysFrom(pieces, after));
  }
  if (i <= from + 1 && isItemNumber(text === '.' ? (pieces[from]?.text ?? '') : text.slice(0, -1))) return false;
  if (text !== '.') {
    if (/^[ap]\.m\.$/.test(lower) && /^\p{Lu}/u.test(next.text)) return !BEHIND_HOUR.test(next.text);
    if (!capitalised(next) || !(STARTERS.has(next.lower) || OPENING.has(next.text))) return false;
    return MAY_END.has(lower) || /^\p{Lu}\.$/u.test(text);
  }
  const before = pieces[i - 1];
  if (before?.end === piece.start) {
    if (TITLES.has(before.lower) && /^\p{Lu}/u.test(before.text)) return false;
    if (/^[A-HJ-Z]$/.test(before.text) && after === i + 1) return STARTERS.has(next.lower);
  }
  if (next.text === '.') return false;
  if (next.start === piece.end) return runsTogether(before, next);
  return capitalised(next) || OPENING.has(next.text) || !/^[\p{Ll},;:)]/u.test(next.text);
}

/** The numbers of pieces with which sentences begin, the first of all included. */
export function beginnings(pieces: readonly Piece[]): number[] {
  const found = pieces.length > 0 ? [0] : [];
  let from = 0;
  const cut = (at: number): void => {
    if (at < pieces.length) found.push(at);
    from = at;
  };
  for (let i = 0; i < pieces.length; i++) {
    if (i - from >= LONGEST_SENTENCE) cut(i);
    const { text } = pieces[i] as Piece;
    if (!STOP.test(text)) continue;
    let after = i + 1;
    while (
      after < pieces.length &&
      CLOSING.has(pieces[after]?.text ?? '') &&
      pieces[after]?.start === pieces[after - 1]?.end
    ) {
      after += 1;
    }
    if (ends(pieces, i, after, from)) {
      cut(after);
      i = after - 1;
    }
  }
  return found;
}
