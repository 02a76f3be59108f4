/** Models that a newsroom trained go before the shipped ones, as long as they are of the same making. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  baseOf,
  hasModel,
  loadModel,
  modelBytes,
  useModelsFrom,
} from '../../libs/extraction/src/learning/load-model.js';
import { Model } from '../../libs/extraction/src/learning/model.js';
import { writeModel } from '../lib/model-writer.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdesk-models-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The name inside says which file was read. */
function put(file: string, name: string, base?: string): void {
  const settings = base === undefined ? {} : { base };
  writeFileSync(join(folder, `${file}.bin`), writeModel({ name, settings }));
}

const used = (name: string): string => Model.read(modelBytes(name)).name;

describe('own models', () => {
  it('are none where there is no folder', () => {
    expect(useModelsFrom(join(folder, 'none'))).toEqual([]);
    expect(used('word-classes')).toBe('word-classes');
  });

  it('go before the shipped ones that they were adapted from', () => {
    put('word-classes', 'mine', baseOf(modelBytes('word-classes')));
    put('further', 'made here');
    expect(useModelsFrom(folder)).toEqual([
      { name: 'further', outdated: false },
      { name: 'word-classes', outdated: false },
    ]);
    expect([used('word-classes'), used('further')]).toEqual(['mine', 'made here']);
  });

  it('are left aside when Claimdesk brings another shipped one', () => {
    put('word-classes', 'mine', baseOf(Uint8Array.of(1)));
    put('further', 'mine', baseOf(Uint8Array.of(1)));
    expect(useModelsFrom(folder).map(({ outdated }) => outdated)).toEqual([true, true]);
    expect([used('word-classes'), hasModel('further')]).toEqual(['word-classes', false]);
  });

  it('stop the start when a file is broken', () => {
    writeFileSync(join(folder, 'word-classes.bin'), 'no model');
    expect(() => useModelsFrom(folder)).toThrow('no model file');
  });

  it('cannot be changed under a process that has split a text', () => {
    loadModel('word-classes');
    expect(() => useModelsFrom(folder)).toThrow('Models are in use already');
  });
});
