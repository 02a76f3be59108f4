/** What a word governs: the arguments and function words that hang from it. */
import type { Reading } from './reading.js';
import { Relation } from './relations.js';

/** Tokens that hang from a word, -1 where there is none. */
export interface Arguments {
  readonly subject: number;
  readonly passive: boolean;
  readonly object: number;
  /** The clause that says what is said: a clause, an open one, or one set beside. */
  readonly content: number;
  readonly oblique: number;
  readonly marker: number;
  readonly particle: number;
  readonly auxiliary: number;
  readonly copula: number;
  readonly case: number;
  readonly possessive: number;
  /** Which arguments stand on which side, as one number. */
  readonly frame: number;
}

const SIDES = [Relation.object, Relation.clause, Relation.openClause, Relation.parataxis, Relation.adverbial];
const CONTENTS = [Relation.clause, Relation.openClause, Relation.parataxis];
/** The child of each relation, filled anew for every word. */
const of = new Int32Array(Relation.root + 1);

/** The arguments of token `i`. */
export function argumentsOf({ relation, firstChild, children }: Reading, i: number): Arguments {
  of.fill(-1);
  for (let k = firstChild[i] as number; k < (firstChild[i + 1] as number); k++) {
    const child = children[k] as number;
    const kind = relation[child] as number;
    const first = kind === Relation.auxiliary || kind === Relation.oblique;
    if (!first || (of[kind] as number) < 0) of[kind] = child;
  }
  const one = (kind: number): number => of[kind] as number;
  const side = (kind: number): number => (one(kind) < 0 ? 0 : one(kind) < i ? 1 : 2);
  const passive = one(Relation.passiveSubject) >= 0;
  const subject = passive ? Relation.passiveSubject : Relation.subject;
  const flags = (passive ? 1 : 0) + (one(Relation.copula) >= 0 ? 2 : 0) + (one(Relation.modifying) >= 0 ? 4 : 0);
  let frame = flags * 3 + side(subject);
  for (const kind of SIDES) frame = frame * 3 + side(kind);
  let content = -1;
  for (const kind of CONTENTS) if (content < 0) content = one(kind);
  return {
    subject: one(subject),
    passive,
    object: one(Relation.object),
    content,
    oblique: one(Relation.oblique),
    marker: one(Relation.marker),
    particle: one(Relation.particle),
    auxiliary: one(Relation.auxiliary),
    copula: one(Relation.copula),
    case: one(Relation.case),
    possessive: one(Relation.possessive),
    frame,
  };
}
