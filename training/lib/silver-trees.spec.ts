/** Trees of the older scheme, in the newer one. */
import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from './oracle.js';
import { modernised, type OldNode } from './silver-trees.js';

/** Nodes out of lines "word tag head relation", a head being a word; names of persons are in capitals. */
function nodesOf(...lines: readonly string[]): OldNode[] {
  const cells = lines.map((line) => line.split(' '));
  return cells.map(([word = '', tag = '', head = '', relation = '']) => ({
    tag,
    name: /^\p{Lu}+$/u.test(word) ? 'PERSON' : 'O',
    head: cells.findIndex(([other]) => other === head),
    relation,
  }));
}

describe('modernised', () => {
  it('renames relations, and tells what hangs on a verb from what hangs on a noun', () => {
    const nodes = nodesOf('ships NNS sold nsubjpass', 'were VBD sold auxpass', 'sold VBN - root', 'port NN sold nmod');
    expect(modernised(nodes)).toEqual({
      heads: [2, 2, -1, 2],
      relations: ['nsubj:pass', 'aux:pass', 'root', 'obl'],
    });
  });

  it('puts a conjunction below the part behind it', () => {
    const nodes = nodesOf('salt NN - root', 'and CC salt cc', 'fish NN salt conj');
    expect(modernised(nodes)).toEqual({ heads: [-1, 2, 0], relations: ['root', 'cc', 'conj'] });
  });

  it("makes a person's first name the head of the others", () => {
    const nodes = nodesOf('ANA NNP DIALLO compound', 'DIALLO NNP left nsubj', 'left VBD - root');
    expect(modernised(nodes)).toEqual({ heads: [2, 0, -1], relations: ['nsubj', 'flat', 'root'] });
  });

  it('knows no head for marks, nor for words said before their verb of saying and for that verb', () => {
    const nodes = nodesOf('rose VBD said ccomp', ', , said punct', 'he PRP said nsubj', 'said VBD - root');
    expect(modernised(nodes).heads).toEqual([UNKNOWN, UNKNOWN, 3, UNKNOWN]);
  });
});
