/** A claim's place as the newsroom's editors would have it, where they have shown another one than the rules give. */
import type { Attribution, Span } from '#domain';
import { loadModel } from '../learning/load-model.js';
import type { WeightTable } from '../learning/weight-table.js';
import type { Token } from '../text/tokens.js';
import { shiftFeatures } from './shift-features.js';
import { leavesEnough, shiftsOf, type Edge, type Shift, type Stretch } from './shifts.js';

interface EdgeModel {
  readonly table: WeightTable;
  /** Log-odds of a shift of which nothing is known. */
  readonly prior: number;
}

let edges: EdgeModel | undefined;

function load(): EdgeModel {
  if (!edges) {
    const model = loadModel('edges');
    edges = { table: model.table('weights'), prior: model.number('prior') };
  }
  return edges;
}

/** Log-odds that an edge belongs there. */
export const shiftScore = (features: Int32Array, { table, prior }: EdgeModel): number =>
  prior + (table.scale * table.sum(features, features.length)) / Math.sqrt(Math.max(1, features.length));

/** A piece of a claim: its place, and the words there. */
export interface Piece extends Span {
  readonly tokens: readonly Token[];
}

/** Words that tie a claim to what is around it, and say nothing in it. */
const isTie = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower === 'that' || /^(?:PUNCT|SCONJ|CCONJ)$/.test(token.pos));

/** Where a claim stands, and the pieces that its statement is made of: "that" may belong to its place, and tells nothing. */
export interface Placed {
  readonly content: readonly Span[];
  readonly told: readonly Piece[];
}

/**
 * The place of a claim of one sentence, whose tokens are `tokens`, with other edges where these are likelier than not.
 * A claim that leans on words before it keeps its start.
 */
export function placed(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  attribution: Attribution,
  leans: boolean,
): Placed {
  const model = load();
  const content = pieces.map(({ start, end }) => ({ start, end }));
  // The shipped model knows no shift: editors teach them.
  if (model.table.size === 0) return { content, told: pieces };
  const stretches = pieces.map((piece) => stretchOf(tokens, piece));
  const moved = shifted(model, { tokens, pieces: stretches, attribution, movable: leans ? ['end'] : ['start', 'end'] });
  if (moved === stretches) return { content, told: pieces };
  const pieceOf = (first: number, last: number, old: Piece, i: number): Piece => ({
    start: first === stretches[i]?.first ? old.start : (tokens[first]?.start ?? old.start),
    end: last === stretches[i]?.last ? old.end : (tokens[last]?.end ?? old.end),
    tokens: tokens.slice(first, last + 1),
  });
  const places = moved.map(({ first, last }, i) => pieceOf(first, last, pieces[i] as Piece, i));
  const told = moved.map(({ first, last }, i) => {
    const before = stretches[i]?.first ?? first;
    let opens = first;
    while (opens < before && isTie(tokens[opens])) opens++;
    return pieceOf(opens, last, pieces[i] as Piece, i);
  });
  return { content: places.map(({ start, end }) => ({ start, end })), told };
}

/** The tokens that stand wholly in `span`, by bisection. */
export function stretchOf(tokens: readonly Token[], span: Span): Stretch {
  let first = 0;
  let high = tokens.length;
  while (first < high) {
    const middle = (first + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < span.start) first = middle + 1;
    else high = middle;
  }
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? Infinity) <= span.end) last++;
  return { first, last };
}

/** A claim in tokens of its sentence. */
interface Standing {
  readonly tokens: readonly Token[];
  readonly pieces: readonly Stretch[];
  readonly attribution: Attribution;
  readonly movable: readonly Edge[];
}

/** The pieces with other edges where these are likelier than not; the very same where none is. */
function shifted(model: EdgeModel, { tokens, pieces, attribution, movable }: Standing): readonly Stretch[] {
  const [opening] = pieces;
  const closing = pieces.at(-1);
  if (!opening || !closing) return pieces;
  const likeliest = new Map<Edge, { shift: Shift; score: number }>();
  for (const shift of shiftsOf(tokens, opening, closing)) {
    if (!movable.includes(shift.edge)) continue;
    const score = shiftScore(shiftFeatures(tokens, shift, attribution), model);
    if (score > (likeliest.get(shift.edge)?.score ?? 0)) likeliest.set(shift.edge, { shift, score });
  }
  if (likeliest.size === 0) return pieces;
  const moved = pieces.map((piece, i) => ({
    first: i === 0 ? (likeliest.get('start')?.shift.at ?? piece.first) : piece.first,
    last: i === pieces.length - 1 ? (likeliest.get('end')?.shift.at ?? piece.last) : piece.last,
  }));
  return moved.every((piece) => piece.first <= piece.last) && moved.some((piece) => leavesEnough(tokens, piece))
    ? moved
    : pieces;
}
