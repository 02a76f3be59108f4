/** Whether a statement affirms or denies: its negations, and words that say the opposite of another. */
import type { Span } from './quantities.js';
import { stem } from './stem.js';
import type { Word } from './words.js';

const NEGATIONS = new Set(
  (
    'no not never none neither nor nobody nothing nowhere without cannot deny denied denies denying false falsely untrue ' +
    'fail failed fails failing refuse refused refuses refusing reject rejected rejects rejecting hoax fake incorrectly'
  ).split(' '),
);
const CONTRACTED =
  /(?:n['’]t|^(?:isnt|wasnt|arent|werent|dont|doesnt|didnt|hasnt|havent|hadnt|wont|cant|couldnt|wouldnt))$/iu;

/** Pairs of which a statement that has one and a statement that has the other contradict each other. */
const OPPOSITES = [
  'rise fall',
  'increase decrease',
  'increase fall',
  'increase decline',
  'rise decline',
  'rise decrease',
  'rise drop',
  'increase drop',
  'grow shrink',
  'grow fall',
  'raise lower',
  'raise cut',
  'increase cut',
  'more less',
  'more fewer',
  'higher lower',
  'highest lowest',
  'most least',
  'win lose',
  'gain lose',
  'support oppose',
  'allow ban',
  'allow forbid',
  'legal illegal',
  'accept reject',
  'approve reject',
  'approve veto',
  'safe dangerous',
  'true false',
  'above below',
  'before after',
  'open close',
  'begin end',
  'start end',
  'start stop',
  'import export',
  'create destroy',
  'guilty innocent',
  'possible impossible',
].map((pair) => pair.split(' ').map(stem) as [string, string]);

export interface Polarity {
  readonly negations: readonly Span[];
  /** Words by their stems, of those that have an opposite. */
  readonly turns: ReadonlyMap<string, Span>;
}

const TURNS = new Set(OPPOSITES.flat());

export function polarityOf(words: readonly Word[]): Polarity {
  const spanOf = ({ start, end }: Word): Span => ({ start, end });
  return {
    negations: words.filter(({ key, text }) => NEGATIONS.has(key) || CONTRACTED.test(text)).map(spanOf),
    turns: new Map(words.map((word) => [stem(word.key), spanOf(word)] as const).filter(([key]) => TURNS.has(key))),
  };
}

/** Words of each that make one say the opposite of the other; nothing where both negate, or neither. */
export function contradiction(a: Polarity, b: Polarity): { readonly here: Span[]; readonly there: Span[] } | undefined {
  const turned = OPPOSITES.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]).find(
    ([mine, yours]) => a.turns.has(mine) && b.turns.has(yours) && !a.turns.has(yours) && !b.turns.has(mine),
  );
  const isNegated = (a.negations.length + b.negations.length) % 2 === 1;
  if (isNegated === (turned !== undefined)) return undefined;
  if (isNegated) return { here: [...a.negations], there: [...b.negations] };
  const [mine, yours] = turned ?? ['', ''];
  const at = (span: Span | undefined): Span[] => (span ? [span] : []);
  return { here: at(a.turns.get(mine)), there: at(b.turns.get(yours)) };
}
