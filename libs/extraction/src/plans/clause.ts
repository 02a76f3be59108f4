/** The clause that a claim's words make, read from its tree: root, subject, verb group and what the root governs. */
import type { Evidence } from '../kinds/evidence.js';
import type { Token } from '../text/tokens.js';

/** Places in `evidence.tokens`; -1 where there is none. */
export interface Clause {
  readonly root: number;
  /** The verb on which the action hangs: "[plans] to open", "[vowed] that it would open". */
  readonly governor: number;
  /** Words of time from here on are the clause's. */
  readonly from: number;
  readonly subject: number;
  /** Where the subject begins. */
  readonly opening: number;
  /** The verb that says what is done: the root, or what it governs by "to" ("plans to [open]", "is set to [open]"). */
  readonly action: number;
  /** The words of the root's verb group in order, with the root's tag: "will be VBN". */
  readonly form: string;
  /** Its auxiliaries and copula. */
  readonly group: readonly number[];
  readonly passive: boolean;
}

/** Words that are looked at: what is looked for is looked for often. */
const MOST_WORDS = 80;
const GROUP = /^(?:aux|aux:pass|cop)$/;
const GOVERNED = /^(?:xcomp|ccomp|advcl|acl|csubj)$/;
const BESIDE = /^(?:conj|parataxis)$/;
const FINITE = /^VB[DPZ]$/;
const AHEAD = /^(?:will|'ll|would|shall)$/;

/** The clause of the claim's words. */
export function clauseOf({ tokens: words, sentence = words }: Evidence): Clause {
  const tokens = words.slice(0, MOST_WORDS);
  const placeOf = new Map(tokens.map((token, place) => [token, place]));
  const heads = tokens.map(({ head }) => placeOf.get(sentence[head] as Token) ?? -1);
  const under = (top: number): number[] => heads.flatMap((head, place) => (head === top ? [place] : []));
  const relation = (place: number): string => tokens[place]?.relation ?? '';
  const groupOf = (verb: number): number[] => under(verb).filter((place) => GROUP.test(relation(place)));
  const top = rootOf(tokens, heads, groupOf);
  const governed = under(top).find((place) => place > top && GOVERNED.test(relation(place))) ?? -1;
  const isTold =
    governed >= 0 &&
    (under(governed).some((place) => tokens[place]?.lower === 'that') ||
      (relation(governed) === 'ccomp' && isAhead(tokens, groupOf(governed))));
  const toDo = tokens[governed]?.tag === 'VB' && under(governed).some((place) => tokens[place]?.lower === 'to');
  const root = isTold ? governed : top;
  const group = groupOf(root);
  const subject = under(root).find((place) => /^(?:nsubj|csubj|expl)/.test(relation(place))) ?? -1;
  return {
    root,
    governor: toDo || isTold ? top : -1,
    from: isTold ? firstUnder(root, heads) : top,
    subject,
    opening: firstUnder(subject, heads),
    group,
    action: toDo ? governed : root,
    form: [...group.map((place) => tokens[place]?.lower ?? ''), tokens[root]?.tag ?? ''].join(' '),
    passive: group.some((place) => relation(place) === 'aux:pass'),
  };
}

const isAhead = (tokens: readonly Token[], group: readonly number[]): boolean =>
  group.some((aux) => AHEAD.test(tokens[aux]?.lower ?? ''));

/** The verb of the clause; what goes on beside a verb in the past ("opened in May and will …") where that is to come. */
function rootOf(tokens: readonly Token[], heads: readonly number[], groupOf: (verb: number) => number[]): number {
  const tops = heads.flatMap((head, place) => (head < 0 ? [place] : []));
  const isVerb = (place: number): boolean => /^(?:VERB|AUX)$/.test(tokens[place]?.pos ?? '');
  const isFinite = (place: number): boolean => FINITE.test(tokens[place]?.tag ?? '') || groupOf(place).length > 0;
  const top = tops.find(isFinite) ?? tops.find(isVerb) ?? tops.find((place) => tokens[place]?.pos !== 'PUNCT') ?? 0;
  if (tokens[top]?.tag !== 'VBD' || isAhead(tokens, groupOf(top))) return top;
  const beside = heads.findIndex(
    (head, place) => head === top && BESIDE.test(tokens[place]?.relation ?? '') && isAhead(tokens, groupOf(place)),
  );
  return beside < 0 ? top : beside;
}

/** The first word of those that hang on `top`. */
function firstUnder(top: number, heads: readonly number[]): number {
  const hangs = (place: number): boolean => {
    for (let at = place, steps = 0; at >= 0 && steps <= heads.length; at = heads[at] ?? -1, steps++) {
      if (at === top) return true;
    }
    return false;
  };
  return top < 0 ? -1 : heads.findIndex((_, place) => hangs(place));
}
