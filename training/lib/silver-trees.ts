/** Trees of news that were made automatically, in an older scheme: what of them is the same in the newer, and no more. */
import { UNKNOWN } from './oracle.js';

/** Heads by word, -1 for the root and `UNKNOWN`; relations by name, '' where they are not known. */
export interface SilverTree {
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** A word of the older tree: its Penn tag, its kind of name, its head (-1 for the root) and its relation. */
export interface OldNode {
  readonly tag: string;
  readonly name: string;
  readonly head: number;
  readonly relation: string;
}

/** Relations that only changed their names (Universal Dependencies, first to second version). */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['dobj', 'obj'],
  ['nsubjpass', 'nsubj:pass'],
  ['csubjpass', 'csubj:pass'],
  ['auxpass', 'aux:pass'],
  ['mwe', 'fixed'],
  ['nmod:tmod', 'obl:unmarked'],
  ['nmod:npmod', 'obl:unmarked'],
]);
/** Relations whose heads another rule of the newer scheme decides. */
const DIFFERENT = new Set(['punct', 'dep', 'discourse', 'list', 'remnant', 'foreign', 'goeswith']);

/** The newer scheme's relation of `node`, as far as its own relation and its head tell it. */
function relationOf({ relation, tag }: OldNode, head: OldNode | undefined): string {
  if (relation === 'neg') return tag === 'DT' ? 'det' : 'advmod';
  if (relation === 'nmod') return /^(?:VB|JJ|RB)/.test(head?.tag ?? '') ? 'obl' : 'nmod';
  return RENAMED.get(relation) ?? relation;
}

/** Makes the first word of each person's name its head, as the newer scheme has it; the others are "flat" below it. */
function turnNames(nodes: readonly OldNode[], heads: number[], relations: string[]): void {
  for (let first = 0; first < nodes.length; first++) {
    const inName = (i: number): boolean => {
      const node = nodes[i];
      return node?.name === 'PERSON' && node.tag === 'NNP';
    };
    if (!inName(first) || inName(first - 1)) continue;
    let last = first;
    while (inName(last + 1)) last += 1;
    if (last === first) continue;
    for (let i = 0; i < nodes.length; i++) {
      if ((i < first || i > last) && heads[i] === last) heads[i] = first;
      if (i < first && heads[i] === first && relations[i] === 'compound') relations[i] = '';
    }
    heads[first] = heads[last] ?? UNKNOWN;
    relations[first] = relations[last] ?? '';
    for (let i = first + 1; i <= last; i++) {
      heads[i] = first;
      relations[i] = 'flat';
    }
  }
}

/** What the newer scheme shares with the tree of `nodes`. */
export function modernised(nodes: readonly OldNode[]): SilverTree {
  const heads = nodes.map(({ head, relation }) => (DIFFERENT.has(relation) ? UNKNOWN : head));
  const relations = nodes.map((node) => relationOf(node, nodes[node.head]));
  for (const [i, { head, relation }] of nodes.entries()) {
    // A conjunction stands with the part behind it.
    if (relation === 'cc' && i > head) {
      const behind = nodes.findIndex((node, at) => at > i && node.relation === 'conj' && node.head === head);
      heads[i] = behind < 0 ? UNKNOWN : behind;
    }
    // What is said before its verb of saying is the verb's head in the newer scheme, below or beside it.
    if (relation === 'ccomp' && i < head) {
      heads[i] = UNKNOWN;
      heads[head] = UNKNOWN;
    }
  }
  turnNames(nodes, heads, relations);
  return { heads, relations };
}
