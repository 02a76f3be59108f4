/** Which lines and line ends of a stored article are page furniture and no part of what it says. */

import { BEGINNINGS, CREDIT_STARTS, DATED, ENDINGS, WHOLE } from './furniture-words.js';

/** Lines longer than this are prose, whatever they begin with. */
const LONGEST_LINE = 400;
/** Longest name of a source behind "Via", in words with it. */
const LONGEST_SOURCE = 7;
/** A caption's credit stands at its end, within this many code units. */
const CREDIT_WITHIN = 60;

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

/** Marks of a picture's credit: "REUTERS/Jane Doe", "(AP Photo/Jane Doe)". */
const PHOTO_CREDIT =
  /(?:REUTERS|AFP|EPA|AP|Reuters|Photo|Images)\/\p{Lu}|AFP PHOTO|AP Photo|\/Getty|Getty Images|\(Photo/u;
const CONTRIBUTED = /contributed to this (?:report|story|article)|contributed reporting/i;
/** Boxes that ask the reader for something; prose of this length does not speak so. */
const BOXED =
  /(?:to|in) your inbox\b|newsletters?\b.{0,40}\b(?:sign|subscri|free)|\bsign up (?:for|to)\b.{0,40}\bnewsletter|^start (?:the|your) day with\b|^(?:sign|signed) up\b|^(?:get|receive) (?:the|our|all|more) .{0,40}(?:stories|news|headlines|analysis|updates)\b|^(?:have|do) (?:you|your) .{0,60}(?:tip|story|say)\?|^(?:scroll|swipe|tap|click|press)\b.{0,40}(?:more|continue|play|down|here)|^(?:download|get) (?:the|our) .{0,20}app\b|^support (?:our|independent) journalism|^thank you for (?:reading|your)|^(?:try|take|play|do) our\b|^how well do you know\b|^you can find this (?:story|article)\b|\bnot responsible for the content of external\b|^\W*I (?:understand and )?agree\b|^by (?:signing up|submitting|subscribing|registering)\b|\b(?:terms of (?:use|service)|user agreement)\b.*\b(?:apply|policy|agree)|^(?:reach|contact|email|e-mail|write to) (?:the|this|our) (?:writer|reporter|author|newsroom|journalist|editor)s?\b|^(?:people are also|others are|also) reading\b|^join our\b|^(?:have|got) a (?:news )?(?:tip|story)\b/iu;
/** "Reach Ada Moe at 555-0100." */
const CALL_THE_AUTHOR =
  /^(?:Reach|Contact|Email|Follow) (?:\p{Lu}\p{Ll}+ (?:\p{Lu}|securely )|him |her |them |us ).{0,60}\b(?:at|on|via|by)\b/u;
/** What a live report says of itself. */
const OF_THE_LIVE_PAGE =
  /^(?:good (?:morning|afternoon|evening)|hello|welcome)\b.*\b(?:live|coverage|blog|updates)\b|^that(?:['’]s| is) (?:all|it) (?:from|for)\b|^(?:thanks|thank you) for (?:joining|following|being)|^we(?:['’]re| are) (?:now )?(?:closing|ending|wrapping|pausing)\b|^stay with us\b|^follow (?:our|along|the latest)\b|^we(?:['’]ll| will) (?:bring you|have more|be back|keep you)\b|^our (?:live )?coverage (?:continues|ends|is)\b|^this (?:live )?(?:blog|page|coverage|feed) (?:is|has|will)\b/iu;
const COUNTER = /^\d{1,3} (?:of|\/) \d{1,3}\b/;
const TIME_WORD =
  /^(?:\d{1,4}|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ap]m)?|\d{1,2}[ap]m|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]\.?m\.?|gmt|utc|est|edt|et|bst|cet|cest|pst|pdt|at|on|of|updated?|published|posted)$/i;

/** True for a time stamp: nothing but words of time. */
function isTimeStamp(line: string): boolean {
  if (line.length > 80) return false;
  const words = line.split(/[\s,|•·–—-]+/u).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => TIME_WORD.test(word.replace(/[.:]$/u, '')));
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
  // "Via Harbour Wire" names a source; "Via side doors, he made some gains" tells something.
  if (beginning === 'via ' && line.split(' ').length > LONGEST_SOURCE) return false;
  // "Published figures show a rise." begins like a time stamp and is prose.
  if (beginning && !(DATED.has(beginning) && SENTENCE_END.test(line) && !/\d/.test(line))) return true;
  if (isByline(line) || isTimeStamp(line) || COUNTER.test(line)) return true;
  if (PHOTO_CREDIT.test(line.slice(-CREDIT_WITHIN)) || (line.length < 240 && CONTRIBUTED.test(line))) return true;
  // "Politics | World | 5:12 pm": a trail of links.
  if (!SENTENCE_END.test(line) && line.split(' | ').length > 2) return true;
  if (
    lower.startsWith('follow ') &&
    (lower.includes('@') || lower.includes('on twitter') || lower.includes('on facebook'))
  )
    return true;
  if (line.length < 200 && [BOXED, CALL_THE_AUTHOR, OF_THE_LIVE_PAGE].some((box) => box.test(line))) return true;
  return line.length < 140 && !SENTENCE_END.test(line) && ENDINGS.some((end) => lower.endsWith(end));
}

/** "Moe covers schools for the Ledger.", "Ada Moe is a freelance writer in Riga.": who wrote the article. */
const WROTE =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3},? (?:covers|writes (?:about|for|on)|reports? (?:on|for|from)|reported from|can be reached|joined (?:the|our)|has (?:covered|written for|reported)|is (?:an?|the|our) [^.]*\b(?:reporter|correspondent|editor|columnist|journalist|writer|critic|fellow)\b)/u;
const LONGEST_NOTE = 240;

/** True for a line at an article's end that tells of its author. */
export const isAuthorNote = (line: string): boolean => line.length <= LONGEST_NOTE && WROTE.test(line);

/** How many code units at the end of a paragraph are a credit line in brackets. */
export function trailingCredit(paragraph: string): number {
  if (!paragraph.endsWith(')') && !paragraph.endsWith(').')) return 0;
  const open = paragraph.lastIndexOf('(');
  if (open <= 0) return 0;
  const bracket = paragraph.slice(open).toLowerCase();
  return CREDIT_STARTS.some((start) => bracket.startsWith(start)) ? paragraph.length - open : 0;
}

/** Acronyms that may begin a sentence and are no place of a dateline. */
const NO_PLACE =
  /^(?:UNICEF|UNESCO|UNHCR|ASEAN|NASDAQ|INTERPOL|BREXIT|EXCLUSIVE|BREAKING|UPDATE|ANALYSIS|TRUMP|OPINION|POLITICO|WATCH)\b/;
/** "WASHINGTON/MOSCOW U.S. President …": a dateline without a dash. */
const BARE_PLACE = /^\p{Lu}{5,}(?:[/ ]\p{Lu}{4,}){0,3}\s+(?=\p{Lu}\p{Ll}|U\.S\.|A )/u;

/** "20:45 ", "8.30pm GMT – ": the time of an entry of a live report. */
const ENTRY_TIME =
  /^(?:\[)?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|UTC|BST|CET|CEST|ET|EST|EDT|PT))?(?:\])?(?: ?[-–—:|•])? +(?=[\p{Lu}"“])/iu;

/** "MUMBAI: The bank …" */
const PLACE_AND_COLON = /^\p{Lu}{4,}(?:[ /]\p{Lu}{3,}){0,2}: (?=\p{Lu}\p{Ll})/u;
/** The mark before a line of a list. */
const BULLET = /^[•·▪◦‣*–—-]\s+/u;

/** How many code units at a paragraph's start are a dateline, an entry's time or a bullet: "MOSCOW, Jan 28 (Reuters) - ". */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 90);
  const time = ENTRY_TIME.exec(head);
  if (time) return time[0].length;
  for (const match of head.matchAll(/\s?(?:[—–]|--?)\s+/gu)) {
    const before = head.slice(0, match.index).trim();
    const agency = /\((?:[A-Z][A-Za-z]+ ?){1,4}\)$/.test(before);
    const place = /^[\p{Lu}][\p{Lu}.'’-]{2,}(?:[ /][\p{Lu}.'’-]{2,}){0,4}(?:,[^—–]{1,40})?$/u.test(before);
    if (agency || place) return match.index + match[0].length;
    if (before.split(' ').length > 10) break;
  }
  const colon = PLACE_AND_COLON.exec(head);
  if (colon) return colon[0].length;
  const bullet = BULLET.exec(head);
  if (bullet) return bullet[0].length;
  const bare = NO_PLACE.test(head) ? null : BARE_PLACE.exec(head);
  return bare ? bare[0].length : 0;
}
