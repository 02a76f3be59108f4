// Secrets that stand in files: how container platforms hand them over.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from './index.js';

const URL_OF_A_DATABASE = 'postgres://desk:pass@db/claimdesk';
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdesk-config-'));
  file = join(folder, 'database-url');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a secret by file', () => {
  it('is the file without the line break at its end', () => {
    writeFileSync(file, `${URL_OF_A_DATABASE}\n`);
    expect(loadConfig({ DATABASE_URL_FILE: file }).databaseUrl).toBe(URL_OF_A_DATABASE);
  });

  it('is checked like a value, and not shown', () => {
    writeFileSync(file, 'http://desk:hunter2@db');
    expect(() => loadConfig({ REDIS_URL_FILE: file })).toThrow(/^REDIS_URL must be a URL (?!.*hunter2)/);
  });

  it('may not be set both ways', () => {
    writeFileSync(file, URL_OF_A_DATABASE);
    expect(() => loadConfig({ DATABASE_URL_FILE: file, DATABASE_URL: URL_OF_A_DATABASE })).toThrow(
      'DATABASE_URL_FILE is set, and so is DATABASE_URL: keep one of them',
    );
  });

  it('stops the start when the file is missing or empty', () => {
    expect(() => loadConfig({ DATABASE_URL_FILE: file })).toThrow(
      /^DATABASE_URL_FILE names a file that cannot be read .*ENOENT/,
    );
    writeFileSync(file, '\n');
    expect(() => loadConfig({ DATABASE_URL_FILE: file })).toThrow(/^DATABASE_URL_FILE names a file that is empty/);
  });
});
