// Who gets a key.
import { describe, expect, it } from '@jest/globals';
import { createKeyRegistry } from './registry.js';

describe('the offers of actions', () => {
  it('gives the key to the newest offer, and back when that one goes', () => {
    const registry = createKeyRegistry();
    const taken: string[] = [];
    registry.add(() => ({ close: () => void taken.push('page') }));
    const remove = registry.add(() => ({ close: () => void taken.push('panel') }));
    expect(registry.run('close')).toBe(true);
    remove();
    registry.run('close');
    expect(taken).toEqual(['panel', 'page']);
  });

  it('goes on to the offer below when the newest has nothing to do', () => {
    const registry = createKeyRegistry();
    const taken: string[] = [];
    registry.add(() => ({ close: () => void taken.push('page') }));
    registry.add(() => ({ close: () => false }));
    expect(registry.run('close')).toBe(true);
    expect(taken).toEqual(['page']);
  });

  it('lists what works now, and leaves the rest to the browser', () => {
    const registry = createKeyRegistry();
    registry.add(() => ({ skip: () => undefined, release: undefined }));
    expect([...registry.offered()]).toEqual(['skip']);
    expect(registry.run('release')).toBe(false);
  });
});
