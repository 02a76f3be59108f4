// Where a newsroom's own models are looked for.
import { describe, expect, it } from '@jest/globals';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, loadModelsDir } from './index.js';

describe('the folder of own models', () => {
  it('is the one that is named', () => {
    expect(loadConfig({ CLAIMDESK_MODELS_DIR: tmpdir() }).modelsDir).toBe(tmpdir());
  });

  it('stands in the data folder otherwise, whether or not it is there', () => {
    expect(loadModelsDir({ CLAIMDESK_DATA_DIR: '/var/lib/desk' })).toBe('/var/lib/desk/models');
  });

  it('must be there when it is named, so that nobody thinks that it is used', () => {
    expect(() => loadModelsDir({ CLAIMDESK_MODELS_DIR: join(tmpdir(), 'there', 'is', 'none') })).toThrow(
      /^CLAIMDESK_MODELS_DIR names no folder .*; leave it out for the shipped models; for example/,
    );
  });
});
