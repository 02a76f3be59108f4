/** Which lines and line ends of a stored article are page furniture and no part of what it says. */

/** Lines longer than this are prose, whatever they begin with. */
const LONGEST_LINE = 300;

/** Whole lines, compared without case, outer punctuation or white space. */
const WHOLE = new Set(
  `advertisement|advertising|ad|share|share this|share this article|share this story|share on facebook|share on twitter|share via email|tweet|email|print|save|copy link|link copied|comments|leave a comment|view comments|read more|read more here|read the rest here|read full article|continue reading|continue reading the main story|story continues|story continues below|story continues below advertisement|article continues below|related|related articles|related stories|related topics|related content|related coverage|more on this story|more from this section|recommended|recommended stories|most read|most popular|trending|trending now|top stories|also read|you may also like|you might also like|what to read next|sign up|subscribe|subscribe now|log in|sign in|register|newsletter|follow us|home|menu|search|skip to content|skip to main content|back to top|accept|accept all|accept cookies|reject all|manage cookies|cookie policy|privacy policy|cookie settings|image|photo|photos|video|gallery|watch|watch live|listen|loading|close|next|previous|breaking news|live updates|developing story|exclusive|fact box|topics|tags|photo credit|getty images|image source|media caption|image caption|our standards|about the author|first published on|all rights reserved`.split(
    '|',
  ),
);

/** Beginnings of short lines, lower case. */
const BEGINNINGS: readonly string[] =
  `via |read more|read also|also read|see also|read full|read next|read the rest|click here|share this|share on |follow us|follow @|sign up |sign in |subscribe to|subscribe for|log in |register to|updated at|updated on|updated:|updated |last updated|last modified|first published|published at|published on|published:|published |posted at|posted on|posted:|created:|modified:|this article was |this story was originally|this story has been updated|this article originally|a version of this article|originally published|(reporting by|reporting by |(additional reporting|additional reporting|(writing by|(editing by|editing by |writing by |(this version|(this story|(corrects |(updates |(adds |(recasts |our standards:|© |copyright |(c) |all rights reserved|photo:|photo by |photograph:|photos:|image:|image source|image credit|image copyright|image caption|media caption|picture:|file photo|file -|credit:|caption:|video:|source:|watch:|watch live|listen:|related:|more:|tags:|topics:|filed under|we use cookies|this site uses cookies|this website uses cookies|by continuing to use|by using this site|by clicking|cookies help us|your privacy|get the latest|get our |join the conversation|leave a comment|comments (|download our app|download the app|support our journalism|become a member|already a subscriber|to continue reading|register now for free|register for free|story continues|article continues|advertisement|skip to |about the author|contact the |do you have a tip|got a tip|thomson reuters trust|the views expressed|opinions expressed|min read|estimated reading time|reading time|for more |for all the latest|like us on|most read|trending|don't miss|don’t miss|watch more|now read|recommended:|recommended for you|newsletter|http://|https://|www.|correction:|clarification:|editor's note|editor’s note`.split(
    '|',
  );

/** What may stand behind "updated", "published", "correction" for the line to be furniture though it might be prose. */
const DATED = new Set([
  'updated ',
  'published ',
  'for more ',
  'copyright ',
  'most read',
  'trending',
  'read more',
  'newsletter',
]);
const ENDINGS: readonly string[] = [
  'min read',
  'minute read',
  'minutes read',
  'minutes ago',
  'hours ago',
  'hour ago',
  'days ago',
  'getty images',
  '/reuters',
  '/ap',
  '/afp',
  'file photo',
  'reuters/',
  'comments',
  'shares',
];
const CREDIT_STARTS: readonly string[] = [
  '(reporting by',
  '(additional reporting',
  '(writing by',
  '(editing by',
  '(reporting and',
  '(compiled by',
  '(with reporting',
  '(with inputs',
  '(this story',
  '(file photo',
  '(photo by',
  '(photo:',
  '(graphic by',
  '(source:',
  '(read more',
];
const BYLINE = /^by\s+\p{Lu}/iu;
const SENTENCE_END = /[.!?…]["”’')\]]*$/;
const HANDLE_OR_MARKUP = /^(?:[@#|•·*>_=~+\-–—\s\d.:/,]+|@\S+)$/u;

/** The line as it is compared: lower case, plain spaces and quotes, no outer marks. */
export function comparable(line: string): string {
  return line
    .toLowerCase()
    .replaceAll('\u00a0', ' ')
    .replaceAll('’', "'")
    .replace(/^[\s>•·|*\-–—[\]"“”']+/u, '')
    .replace(/[\s>•·|*\-–—:.…!?[\]"“”'»]+$/u, '');
}

function isByline(line: string): boolean {
  return line.length < 120 && BYLINE.test(line) && !SENTENCE_END.test(line) && line.split(' ').length <= 14;
}

/** True for a line that is page furniture. `line` has no white space around it. */
export function isFurniture(line: string): boolean {
  if (line === '' || line.length > LONGEST_LINE) return line === '';
  if (HANDLE_OR_MARKUP.test(line)) return true;
  const plain = comparable(line);
  if (WHOLE.has(plain)) return true;
  const lower = line.toLowerCase().replaceAll('\u00a0', ' ').trimStart();
  const beginning = BEGINNINGS.find((start) => lower.startsWith(start));
  // "Published figures show a rise." begins like a time stamp and is prose.
  if (beginning && !(DATED.has(beginning) && SENTENCE_END.test(line) && !/\d/.test(line))) return true;
  if (isByline(line)) return true;
  if (
    lower.startsWith('follow ') &&
    (lower.includes('@') || lower.includes('on twitter') || lower.includes('on facebook'))
  )
    return true;
  return line.length < 140 && !SENTENCE_END.test(line) && ENDINGS.some((end) => lower.endsWith(end));
}

/** How many code units at the end of a paragraph are a credit line in brackets. */
export function trailingCredit(paragraph: string): number {
  if (!paragraph.endsWith(')') && !paragraph.endsWith(').')) return 0;
  const open = paragraph.lastIndexOf('(');
  if (open <= 0) return 0;
  const bracket = paragraph.slice(open).toLowerCase();
  return CREDIT_STARTS.some((start) => bracket.startsWith(start)) ? paragraph.length - open : 0;
}

/** How many code units at a paragraph's start are a dateline: "MOSCOW, Jan 28 (Reuters) - ". */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 90);
  for (const match of head.matchAll(/\s?(?:[—–]|--?)\s+/gu)) {
    const before = head.slice(0, match.index).trim();
    const agency = /\((?:[A-Z][A-Za-z]+ ?){1,4}\)$/.test(before);
    const place = /^[\p{Lu}][\p{Lu}.'’-]{2,}(?:[ /][\p{Lu}.'’-]{2,}){0,4}(?:,[^—–]{1,40})?$/u.test(before);
    if (agency || place) return match.index + match[0].length;
    if (before.split(' ').length > 10) return 0;
  }
  return 0;
}
