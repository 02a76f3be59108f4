/** Features of a token as the first or the last of a content that stands on one side of its cue. */
import { highest, type CueView } from './cue-view.js';
import { bucket, level, within, type Features } from './features.js';
import { pathTo, widest } from './paths.js';
import { Coarse, Quoted, type Reading } from './reading.js';
import { Relation } from './relations.js';

/** Edges of content, in the order of their models: before the cue its first and last token, behind the cue likewise. */
export const EDGES = ['first-before', 'last-before', 'first-behind', 'last-behind'] as const;

const FIRST_BLOCK = 4;
const Group = { tree: 30, between: 60, cues: 90 };
/** Tokens beyond an edge in which another cue counts. */
const BEYOND = 12;

/** What stands between the cue and an edge, counted. */
interface Between {
  readonly commas: number;
  readonly marks: number;
  readonly verbs: number;
  readonly coordinators: number;
}

function between({ coarse, quoted, relation }: Reading, from: number, to: number): Between {
  let commas = 0;
  let marks = 0;
  let verbs = 0;
  let coordinators = 0;
  for (let k = from; k < to; k++) {
    if (coarse[k] === Coarse.comma) commas++;
    else if (coarse[k] === Coarse.verb) verbs++;
    else if (relation[k] === Relation.coordinator) coordinators++;
    if (quoted[k] === Quoted.mark) marks++;
  }
  return {
    commas: Math.min(commas, 3),
    marks: Math.min(marks, 3),
    verbs: Math.min(verbs, 3),
    coordinators: Math.min(coordinators, 2),
  };
}

/** Fills `f` with the features of token `j` as edge number `edge` of `EDGES`. */
export function edgeFeatures(view: CueView, j: number, edge: number, f: Features): void {
  const { reading: r, cue, from, to, args, cueness } = view;
  const { form, tag, lemma, quoted, fineClass, relation } = r;
  const last = edge % 2 === 1;
  const out = last ? 1 : -1;
  const block = FIRST_BLOCK + edge;
  const own = lemma[cue] as number;
  const word = form[j] as number;
  const tagged = tag[j] as number;
  const outer = within(form, j + out, from, to);
  const outerTag = within(tag, j + out, from, to);
  const distance = bucket(j - cue);
  const here = quoted[j] as number;
  const marks = here * 25 + within(quoted, j - 1, from, to) * 5 + within(quoted, j + 1, from, to);
  const steps = last ? to - 1 - j : j - from;
  const sentenceEdge = steps < 2 ? 2 - steps : 0;

  f.clear(block);
  f.one(distance);
  f.one(word);
  f.one(outer);
  f.one(tagged);
  f.two(tagged, outerTag);
  f.two(word, outer);
  f.one(marks);
  f.two(marks, outer);
  f.two(sentenceEdge, outer);
  f.two(sentenceEdge, outerTag);
  f.two(sentenceEdge, marks);
  f.two(distance, own);
  f.two(distance, tag[cue] as number);
  f.three(distance, word, outer);
  f.two(outer, within(form, j + 2 * out, from, to));
  f.three(quoted[cue] as number, here, fineClass[cue] as number);
  f.three(tagged, outerTag, distance >= -2 && distance <= 3 ? distance : 9);

  const phrase = widest(r, last ? r.right : r.left, j, cue);
  const path = pathTo(r, phrase, cue);
  const kind = relation[phrase] as number;
  const side = last ? r.right : r.left;
  const inContent = args.content < 0 ? 0 : side[args.content] === j ? 1 : 2;
  const clauses = inContent * 2 + (side[cue] === j ? 1 : 0);
  f.from(block, Group.tree);
  f.one(path);
  f.two(path, own);
  f.two(path, outer);
  f.two(kind, outer);
  f.two(kind, tag[phrase] as number);
  f.two(path, fineClass[cue] as number);
  f.two(path, tag[cue] as number);
  f.two(path, tag[phrase] as number);
  f.two(clauses, sentenceEdge);
  f.two(clauses, outer);
  f.two(clauses, own);
  f.three(clauses, outerTag, tagged);
  f.two(args.frame, path);
  const next = j + out;
  if (next >= from && next < to) {
    const neighbour = widest(r, last ? r.left : r.right, next, cue);
    f.two(pathTo(r, neighbour, cue), outer);
    f.two(relation[neighbour] as number, kind);
    f.three(relation[neighbour] as number, tag[neighbour] as number, outer);
    f.three(next === cue ? 1 : r.head[next] === cue ? 2 : 0, relation[next] as number, own);
  }

  const low = Math.min(cue, j) + 1;
  const high = Math.max(cue, j);
  const { commas, marks: marksBetween, verbs, coordinators } = between(r, low, high);
  const stops = commas * 4 + marksBetween;
  f.from(block, Group.between);
  f.two(stops, outer);
  f.two(verbs, commas);
  f.three(verbs, stops, path);
  f.three(verbs, distance, kind);
  f.three(verbs, stops, sentenceEdge);
  f.three(coordinators, verbs, outerTag);

  const likely = level(highest(cueness, low, high));
  const beyond = last
    ? highest(cueness, j + 1, Math.min(to, j + BEYOND))
    : highest(cueness, Math.max(from, j - BEYOND + 1), j);
  const far = level(beyond);
  const at = (k: number): number => (j + k < from || j + k >= to ? 5 : level(cueness[j + k] as number));
  const near = at(out) * 6 + at(2 * out);
  f.from(block, Group.cues);
  f.two(likely, at(0));
  f.two(likely, near);
  f.two(near, outer);
  f.three(near * 6 + at(3 * out), outerTag, likely);
  f.three(likely, sentenceEdge, far);
  f.three(likely, far, path);
  f.three(far, outer, kind);
  f.three(likely, stops, outer);
  f.three(likely, clauses, far);
}
