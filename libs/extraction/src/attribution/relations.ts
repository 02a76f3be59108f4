/** What a dependency relation is to an attribution. */

/** Relations that matter; all others are `other`. */
export const Relation = {
  other: 0,
  subject: 1,
  passiveSubject: 2,
  object: 3,
  clause: 4,
  openClause: 5,
  adverbial: 6,
  modifying: 7,
  parataxis: 8,
  marker: 9,
  oblique: 10,
  auxiliary: 11,
  conjunct: 12,
  case: 13,
  particle: 14,
  apposition: 15,
  copula: 16,
  negation: 17,
  possessive: 18,
  punctuation: 19,
  determiner: 20,
  coordinator: 21,
  root: 22,
} as const;

const BY_NAME: Readonly<Record<string, number>> = {
  nsubj: Relation.subject,
  csubj: Relation.subject,
  'nsubj:pass': Relation.passiveSubject,
  'csubj:pass': Relation.passiveSubject,
  obj: Relation.object,
  iobj: Relation.oblique,
  ccomp: Relation.clause,
  xcomp: Relation.openClause,
  advcl: Relation.adverbial,
  acl: Relation.modifying,
  parataxis: Relation.parataxis,
  mark: Relation.marker,
  obl: Relation.oblique,
  nmod: Relation.oblique,
  aux: Relation.auxiliary,
  conj: Relation.conjunct,
  case: Relation.case,
  'compound:prt': Relation.particle,
  appos: Relation.apposition,
  cop: Relation.copula,
  'nmod:poss': Relation.possessive,
  punct: Relation.punctuation,
  det: Relation.determiner,
  cc: Relation.coordinator,
  root: Relation.root,
};

/** The number in `Relation` of a relation of Universal Dependencies, subtypes as their type unless they matter. */
export function relationOf(name: string): number {
  return BY_NAME[name] ?? BY_NAME[name.slice(0, Math.max(0, name.indexOf(':')))] ?? Relation.other;
}
