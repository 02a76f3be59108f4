/** The words by which kinds of claims are told. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs of being, changing and happening: with "will" they foretell, they do not plan. */
export const HAPPENINGS = set(
  'be have rise fall grow shrink decline climb jump slip need cause become suffer lose win remain reach exceed happen seem depend know think believe feel want like hate see benefit survive fail succeed collapse recover cost matter worsen follow mean result lead hurt harm destroy affect disappear die prove crash plunge soar surge stay last exist occur hit depress face look get say tell agree disagree consider hope love enjoy remind encourage inspire constitute alleviate bounce threaten force require enable mind blame expand translate receive find learn',
);
/** Verbs that plan only with an object: "will increase its tariffs", and not "exports will increase". */
export const TRANSITIVE_PLANS = set('make change improve increase decrease drop slow turn come stop double halve');
export const CAUSES = [
  'because of',
  'because',
  'led to',
  'leads to',
  'leading to',
  'resulted in',
  'results in',
  'as a result',
  'caused by',
  'caused',
  'causes',
  'causing',
  'driven by',
  'thanks to',
  'owing to',
  'triggered',
  'fuelled',
  'fueled',
  'stems from',
  'stemmed from',
  'sparked',
  'brought about',
  'contributed to',
  'contributes to',
  'lead to',
  'result in',
  'stem from',
  'as a consequence',
  'blamed',
  'blames',
  'attributed to',
  'helped to drive',
  'prompted by',
];
/** Verbs that say in any form that one thing brings about another: "can cause", "did not trigger". */
export const CAUSAL_VERBS = set('cause trigger fuel spark');
/** Verbs of a figure that moves. */
export const CHANGES = set(
  'increase decrease decline double triple quadruple halve fall rise grow drop shrink climb slump surge plunge soar jump dip tumble slip',
);
/** What has a figure that moves; not "the government fell". */
export const MEASURED = set(
  'price wage salary unemployment employment joblessness crime sale export import rate number turnout inflation income earnings profit revenue turnover debt deficit surplus cost rent tax budget population share gdp economy output production demand supply temperature emission death casualty infection case birth abortion spending investment trade membership attendance circulation consumption level average percentage proportion burglary theft homicide murder poverty waiting',
);
/** Ranks, where something "is the largest". */
export const RANKS = set(
  'largest biggest smallest highest lowest richest poorest fastest slowest longest shortest tallest oldest youngest cheapest dearest deepest most least fewest busiest',
);
export const RULES = [
  'must ',
  'is required',
  'are required',
  'required to',
  'obliged to',
  'obliges',
  'is not allowed',
  'are not allowed',
  'is allowed',
  'are allowed',
  'allowed to',
  'is banned',
  'are banned',
  'is illegal',
  'is legal',
  'is prohibited',
  'are prohibited',
  'prohibits',
  'forbids',
  'is forbidden',
  'is entitled',
  'are entitled',
  'entitled to',
  'under the law',
  'by law',
  'requires ',
  'require ',
  'commits every',
  'commits each',
  'commits all',
  'is binding',
  'may not ',
  'have to ',
  'has to ',
  'shall ',
];
export const EVALUATIONS = set(
  'best worst great terrible horrible wonderful awful amazing beautiful disgusting disgraceful unfair outrageous ridiculous stupid shameful excellent fantastic brilliant dangerous reckless foolish naive wise unacceptable regrettable deplorable dishonest crooked important crucial essential good bad better wrong right obsolete sad tremendous incredible perfect impressive disappointing constructive positive warm cordial reasonable unreasonable inhumane hypocritical',
);
export const OPINION_PHRASES = [
  'should ',
  'ought to',
  'i think',
  'i believe',
  'in my view',
  'in our view',
  'in my opinion',
  'we believe',
  'it seems',
  'deserves',
  'need to ',
  'needs to ',
  'a shame',
  'a disgrace',
  'a disaster',
  'a mistake',
  'a good start',
  'the right thing',
];
export const EXPERIENCE_VERBS = set(
  'saw seen felt heard remember remembered experienced lived grew watched met suffered waited lost slept woke cried feared spent worked went told asked learned got had walked stood sat drove knew',
);
export const COMPARISONS = set(
  'more less fewer most least higher lower largest smallest biggest highest lowest double doubled twice half majority than record fastest slowest compared',
);
export const HEDGES = set('may might could possibly perhaps likely probably apparently seemingly');
