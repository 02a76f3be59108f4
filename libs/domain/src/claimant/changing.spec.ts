/** Claimants that are renamed, identified, merged and taken apart: nothing is lost, and nobody is two steps away. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { after, auditor, ines, NOON } from '../../testing/builders.js';
import { refusalOf } from '../../testing/refusals.js';
import { without } from '../without.js';
import type { ClaimantType } from '../vocabulary.js';
import { canonicalIdOf, evolveClaimant, foldClaimant, type ClaimantEvent, type KnownClaimant } from './claimant.js';
import { changeClaimant, mergeClaimant, unmergeClaimant, type ClaimantChanges } from './changing.js';

/** Claimants by id, as a newsroom has them. */
class Newsroom {
  private readonly known = new Map<string, KnownClaimant>();
  private readonly histories = new Map<string, ClaimantEvent[]>();

  record(id: string, type: ClaimantType = 'person', wikidataId?: string): this {
    this.happen(id, { type: 'ClaimantRecorded', name: `${id} Example`, claimantType: type });
    if (wikidataId !== undefined) this.change(id, { wikidataId });
    return this;
  }

  get(id: string): KnownClaimant {
    const claimant = this.known.get(id);
    if (!claimant) throw new Error(`there is no ${id}`);
    return claimant;
  }

  all(): KnownClaimant[] {
    return [...this.known.values()];
  }

  refolded(id: string): KnownClaimant | undefined {
    return foldClaimant(
      id,
      (this.histories.get(id) ?? []).map((event) => ({ event, at: NOON, actorId: null })),
    );
  }

  membersOf(id: string): KnownClaimant[] {
    return this.all().filter((one) => one.id !== id && canonicalIdOf(one) === id);
  }

  change(id: string, changes: ClaimantChanges): this {
    for (const event of changeClaimant({ claimant: this.get(id), members: this.membersOf(id) }, changes, ines))
      this.happen(id, event);
    return this;
  }

  merge(id: string, intoId: string): this {
    const others = { into: this.get(intoId), members: this.membersOf(id) };
    for (const { claimantId, event } of mergeClaimant(this.get(id), others, ines)) this.happen(claimantId, event);
    return this;
  }

  unmerge(id: string): this {
    const members = this.membersOf(canonicalIdOf(this.get(id)));
    for (const { claimantId, event } of unmergeClaimant(this.get(id), members, ines)) this.happen(claimantId, event);
    return this;
  }

  private happen(id: string, event: ClaimantEvent): void {
    this.known.set(id, evolveClaimant(id, this.known.get(id), { event, at: NOON, actorId: null }));
    this.histories.set(id, [...(this.histories.get(id) ?? []), event]);
  }
}

const newsroom = (...ids: string[]): Newsroom => ids.reduce((room, id) => room.record(id), new Newsroom());
const canonical = (room: Newsroom): string[] => room.all().map((one) => `${one.id}→${canonicalIdOf(one)}`);

describe('a claimant', () => {
  it('begins with its name, and keeps every name that it ever had', () => {
    const ada = newsroom('Ada')
      .change('Ada', { name: '  Ada   Lund ' })
      .change('Ada', { name: 'Ada Example' })
      .get('Ada');
    expect(ada).toMatchObject({ name: 'Ada Example', version: 3, mergePath: [] });
    expect(ada.names.map(({ name }) => name)).toEqual(['Ada Example', 'Ada Lund']);
  });

  it('that becomes another type is found under both', () => {
    const { names, type } = newsroom('Ada').change('Ada', { type: 'office' }).get('Ada');
    expect([type, names.map((one) => one.type)]).toEqual(['office', ['person', 'office']]);
  });

  it('of one article stays in it under whatever description it gets, and leaves it by a name', () => {
    const at = { at: NOON, actorId: null };
    const recorded = { type: 'ClaimantRecorded', name: 'the port', claimantType: 'office', articleId: 'a1' } as const;
    const described = foldClaimant('c', [
      { ...at, event: recorded },
      { ...at, event: { type: 'ClaimantRenamed', name: 'the old port' } },
      { ...at, event: { type: 'ClaimantRenamed', name: 'Port of Hamburg' } },
    ]);
    expect(described?.names.map(({ articleId }) => articleId)).toEqual(['a1', 'a1', undefined]);
  });

  it('has no history that begins in the middle', () => {
    const event = { type: 'ClaimantRenamed', name: 'X' } as const;
    expect(() => foldClaimant('c', [{ event, at: after(1), actorId: null }])).toThrow('claimant c begins with');
    expect(foldClaimant('c', [])).toBeUndefined();
  });

  it('is not changed by what is so already', () => {
    const ada = new Newsroom().record('Ada', 'person', 'Q7').get('Ada');
    expect(
      changeClaimant({ claimant: ada, members: [] }, { name: 'Ada Example', type: 'person', wikidataId: 'Q7' }, ines),
    ).toEqual([]);
    const ben = newsroom('Ben').get('Ben');
    expect(changeClaimant({ claimant: ben, members: [] }, { wikidataId: null }, ines)).toEqual([]);
  });

  it.each(['42', 'Q', 'Q0', 'Q042', 'q42', 'P31', ' Q42', 'Q42 ', 'Q4.2', ''])(
    'does not take "%s" as a Wikidata id',
    (id) => {
      expect(refusalOf(() => newsroom('Ada').change('Ada', { wikidataId: id }))).toBe('wikidata-id-is-malformed');
    },
  );

  it('loses its Wikidata id when an editor takes it away', () => {
    const room = new Newsroom().record('Ada', 'person', 'Q42');
    expect(room.get('Ada').wikidataId).toBe('Q42');
    expect(room.change('Ada', { wikidataId: null }).get('Ada')).not.toHaveProperty('wikidataId');
  });

  it('is changed, merged and taken apart by editors alone, and has a name', () => {
    const room = newsroom('Ada', 'Ben');
    const others = { into: room.get('Ben'), members: [] };
    expect(refusalOf(() => changeClaimant({ claimant: room.get('Ada'), members: [] }, { name: 'X Y' }, auditor))).toBe(
      'role-may-not-do-this',
    );
    expect(refusalOf(() => mergeClaimant(room.get('Ada'), others, auditor))).toBe('role-may-not-do-this');
    expect(refusalOf(() => unmergeClaimant(room.get('Ada'), [], auditor))).toBe('role-may-not-do-this');
    expect(refusalOf(() => room.change('Ada', { name: ' \n ' }))).toBe('claimant-needs-a-name');
  });
});

describe('merging claimants', () => {
  it('makes the one point to the other, which keeps what it is called', () => {
    const room = newsroom('Ada', 'Ben').merge('Ada', 'Ben');
    expect(canonical(room)).toEqual(['Ada→Ben', 'Ben→Ben']);
    expect([room.get('Ada').name, room.get('Ben').name]).toEqual(['Ada Example', 'Ben Example']);
  });

  it('takes those along that were merged into it before, so that nobody is two steps away', () => {
    const room = newsroom('Ada', 'Ben', 'Cara').merge('Ada', 'Ben').merge('Ben', 'Cara');
    expect(canonical(room)).toEqual(['Ada→Cara', 'Ben→Cara', 'Cara→Cara']);
  });

  it('gives them back to the one that they came with', () => {
    const room = newsroom('Ada', 'Ben', 'Cara').merge('Ada', 'Ben').merge('Ben', 'Cara').unmerge('Ben');
    expect(canonical(room)).toEqual(['Ada→Ben', 'Ben→Ben', 'Cara→Cara']);
  });

  it('can be undone for one that came along, alone', () => {
    const room = newsroom('Ada', 'Ben', 'Cara').merge('Ada', 'Ben').merge('Ben', 'Cara').unmerge('Ada');
    expect(canonical(room)).toEqual(['Ada→Ada', 'Ben→Cara', 'Cara→Cara']);
  });

  it('twice is merging once', () => {
    const room = newsroom('Ada', 'Ben').merge('Ada', 'Ben');
    expect(room.merge('Ada', 'Ben').get('Ada').version).toBe(2);
  });

  it.each([
    ['into itself', 'Ada', 'Ada', 'claimant-is-the-same'],
    ['that is merged already', 'Ben', 'Ada', 'claimant-is-merged'],
    ['into one that is merged already', 'Ada', 'Ben', 'claimant-is-merged'],
    ['into one that was merged into it, which would be a circle', 'Cara', 'Ben', 'claimant-is-merged'],
    ['with an anonymous source', 'Ada', 'Nobody', 'anonymous-sources-stay-apart'],
    ['of an anonymous source with a person', 'Nobody', 'Ada', 'anonymous-sources-stay-apart'],
    ['that Wikidata has as two', 'Dora', 'Cara', 'claimants-have-different-wikidata-ids'],
  ])('is refused %s', (_case, id, into, code) => {
    const room = newsroom('Ada', 'Ben').record('Cara', 'person', 'Q3').record('Dora', 'office', 'Q4');
    room.record('Nobody', 'anonymous').merge('Ben', 'Cara');
    const before = room.all();
    expect(refusalOf(() => room.merge(id, into))).toBe(code);
    expect(room.all()).toEqual(before);
  });

  it('leaves nobody who stands for others without a name', () => {
    const room = newsroom('Ada', 'Ben').merge('Ada', 'Ben');
    expect(refusalOf(() => room.change('Ben', { type: 'anonymous' }))).toBe('anonymous-sources-stay-apart');
    expect(room.unmerge('Ada').change('Ben', { type: 'anonymous' }).get('Ben').type).toBe('anonymous');
  });

  it('leaves the merged one as it is until it is taken out again', () => {
    const room = newsroom('Ada', 'Ben').merge('Ada', 'Ben');
    expect(refusalOf(() => room.change('Ada', { name: 'Ada Lund' }))).toBe('claimant-is-merged');
    expect(refusalOf(() => room.unmerge('Ben'))).toBe('claimant-is-not-merged');
    expect(room.unmerge('Ada').change('Ada', { name: 'Ada Lund' }).get('Ada').name).toBe('Ada Lund');
  });
});

describe('a Wikidata id', () => {
  it('comes along with a merge where there is none, and leaves with it', () => {
    const room = newsroom('Ben', 'Cara').record('Ada', 'person', 'Q1').merge('Ada', 'Ben').merge('Ben', 'Cara');
    expect([room.get('Ben').wikidataId, room.get('Cara').wikidataId]).toEqual(['Q1', 'Q1']);
    room.unmerge('Ada');
    expect(room.all().map(({ id, wikidataId }) => [id, wikidataId])).toEqual([
      ['Ben', undefined],
      ['Cara', undefined],
      ['Ada', 'Q1'],
    ]);
  });

  it('that an editor sets after a merge stays when it is undone', () => {
    const room = newsroom('Ben').record('Ada', 'person', 'Q1').merge('Ada', 'Ben').change('Ben', { wikidataId: 'Q2' });
    expect(
      room
        .unmerge('Ada')
        .all()
        .map(({ wikidataId }) => wikidataId),
    ).toEqual(['Q2', 'Q1']);
  });
});

describe('whatever is merged and taken apart', () => {
  const ids = ['A', 'B', 'C', 'D', 'E'];
  const id = fc.constantFrom(...ids);
  const step = fc.oneof(
    fc.record({ merge: id, into: id }),
    fc.record({ unmerge: id }),
    fc.record({ identify: id, as: fc.constantFrom('Q1', 'Q2', null) }),
  );
  type Step = { merge: string; into: string } | { unmerge: string } | { identify: string; as: string | null };
  const walk = (steps: readonly Step[]): Newsroom => {
    const room = newsroom(...ids);
    for (const one of steps) {
      refusalOf(() => {
        if ('merge' in one) room.merge(one.merge, one.into);
        else if ('unmerge' in one) room.unmerge(one.unmerge);
        else room.change(one.identify, { wikidataId: one.as });
      });
    }
    return room;
  };

  it('each points to one that stands by itself, in one step', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const room = walk(steps);
        for (const one of room.all()) expect(room.get(canonicalIdOf(one)).mergePath).toEqual([]);
      }),
    );
  });

  it('the histories give the same states again', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const room = walk(steps);
        for (const one of room.all()) expect(room.refolded(one.id)).toEqual(one);
      }),
    );
  });

  it('undoing the last merge gives everything back', () => {
    fc.assert(
      fc.property(fc.array(step), id, id, (steps, one, into) => {
        const room = walk(steps);
        const state = (): unknown => room.all().map((each) => without(each, 'version'));
        const before = state();
        const isMerged = room.get(one).mergePath.length > 0;
        if (isMerged || refusalOf(() => room.merge(one, into)) !== undefined) return;
        room.unmerge(one);
        expect(state()).toEqual(before);
      }),
    );
  });
});
