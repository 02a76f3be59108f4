/** Whom "it", "its", "they" and "their" mean where they open what is said: its speaker, or what the text goes on about. */
import { possessive } from '../people/named.js';
import type { Token } from '../text/tokens.js';
import type { Edit, Wording } from './wording.js';

/** "it seems", "it takes courage to": here "it" stands for nothing. */
const IMPERSONAL = new Set(['seem', 'appear', 'take', 'happen', 'rain', 'snow', 'turn', 'matter', 'depend']);
/** What only an organisation or a person is: "it was deeply disappointed". */
const STATES =
  /^(?:disappointed|ready|confident|pleased|proud|aware|unaware|determined|prepared|willing|unwilling|able|unable|concerned|satisfied|happy|sorry|grateful|optimistic|committed|opposed|delighted|saddened|shocked|appalled|worried|convinced|considering|reviewing|investigating|looking|working|planning|cooperating|hiring|recruiting|preparing|seeking)$/;
/** What organisations do and things do not. */
const ACTS =
  /^(?:say|tell|ask|announce|warn|expect|hope|plan|want|urge|call|agree|deny|accuse|blame|promise|pledge|vow|declare|decline|refuse|believe|intend|seek|reject|argue|insist|estimate|forecast|predict|propose|demand|fear|admit|acknowledge|confirm|criticise|criticize|employ|hire|recruit|own|publish|vote|aim|consider|report|apologise|apologize|add|note|order|instruct|negotiate|fine|sue|sign|launch|appoint|elect)$/;
/** Tokens before "it" in which a circumstance may stand: "In July 2023 it told". */
const OPENING = 8;
const NOBODY = /^(?:an?|one|another|some) |spokes/i;
const PLURAL = /(?:s|people|police|men|women)$/;

/** Index of the "it" or "its" that opens the tokens, a circumstance before it left out; -1 where none does. */
export function openingIt(tokens: readonly Token[]): number {
  for (const [i, { lower, pos }] of tokens.slice(0, OPENING).entries()) {
    if (lower === 'it' || (lower === 'its' && i === 0)) return i;
    if (/^(?:VERB|AUX|PRON)$/.test(pos) || /["“”]/.test(lower)) return -1;
  }
  return -1;
}

/** The verb of the pronoun at `i`, past auxiliaries and marks of quotation, and whether it is passive. */
function verbOf(tokens: readonly Token[], i: number): { at: number; passive: boolean } {
  const at = tokens.findIndex(
    ({ pos, lower }, j) => j > i && !/^(?:AUX|ADV|PART)$/.test(pos) && !/^["'“”]$/.test(lower),
  );
  const be = tokens.slice(i + 1, Math.max(at, 0)).some(({ lemma }) => lemma === 'be');
  return { at, passive: be && /^VB[ND]$/.test(tokens[at]?.tag ?? '') };
}

/** "it would open the bridge" means the office that says so; "it would be wrong", "it was agreed that" mean nobody. */
function saysOfItself(tokens: readonly Token[], i: number): boolean {
  const { at, passive } = verbOf(tokens, i);
  const { pos, lemma = '', lower = '' } = tokens[at] ?? {};
  if (STATES.test(lower)) return true;
  return pos === 'VERB' && !IMPERSONAL.has(lemma) && !(passive && tokens[at + 1]?.lower === 'that');
}

/** True where what "it" does at `i` is done by organisations alone. */
export function actsLikeOne(tokens: readonly Token[], i: number): boolean {
  const { at, passive } = verbOf(tokens, i);
  return !passive && (ACTS.test(tokens[at]?.lemma ?? '') || STATES.test(tokens[at]?.lower ?? ''));
}

/** Edits of the pronoun that opens the pieces. */
export function itselfEdits({ pieces, topic, officeSpeaks, direct, speakerName, saidBy }: Wording): Edit[] {
  const tokens = pieces.flatMap((piece) => piece.tokens);
  const replaced = (i: number, name: string): Edit[] => {
    const token = tokens[i];
    if (!token) return [];
    const owned = /^(?:its|their)$/.test(token.lower);
    const inside = i > 0 ? name.replace(/^The /, 'the ') : name;
    return [{ start: token.start, end: token.end, by: owned ? possessive(inside) : inside }];
  };
  if (direct) return [];
  const at = openingIt(tokens);
  if (topic !== undefined && at >= 0) return replaced(at, topic);
  const speaker = officeSpeaks && speakerName !== undefined && !NOBODY.test(speakerName) ? speakerName : undefined;
  if (speaker !== undefined && at >= 0 && (tokens[at]?.lower === 'its' || saysOfItself(tokens, at)))
    return replaced(at, speaker);
  if (saidBy === undefined || !PLURAL.test(saidBy) || !/^[^,]*$/.test(saidBy)) return [];
  // "Police said they had arrested two men": what is done to "them" may be done to others.
  const { at: verb, passive } = verbOf(tokens, 0);
  const they = tokens[0]?.lower === 'they' && !passive && tokens[verb]?.pos === 'VERB';
  return they || tokens[0]?.lower === 'their' ? replaced(0, saidBy) : [];
}
