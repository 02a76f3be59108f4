// What a newsroom's environment means, and what a bad value is told.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolve } from 'node:path';
import { ConfigError, loadConfig } from './index.js';

function refusal(env: Record<string, string>): string {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('The value was accepted.');
}

describe('the configuration', () => {
  it('needs nothing to be set', () => {
    expect(loadConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      redisUrl: undefined,
      dataDir: resolve('.claimdesk'),
      modelsDir: resolve('.claimdesk/models'),
      languageModel: undefined,
      publicUrl: 'http://127.0.0.1:3000',
      newsroomName: 'Claimdesk newsroom',
    });
  });

  it('takes every value from its variable', () => {
    expect(
      loadConfig({
        PORT: '8080',
        HOST: '0.0.0.0',
        DATABASE_URL: 'postgresql://desk:pass@db/claimdesk?sslmode=require',
        REDIS_URL: 'rediss://queue:6380/2',
        CLAIMDESK_DATA_DIR: '/var/lib/desk',
        PUBLIC_URL: 'https://facts.example.org/desk/',
        LLM_BASE_URL: 'http://127.0.0.1:8080/v1/',
        LLM_MODEL: 'small-model',
        LLM_API_KEY: 'key-1',
        NEWSROOM_NAME: ' Zeitung für Überprüfung ',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      databaseUrl: 'postgresql://desk:pass@db/claimdesk?sslmode=require',
      redisUrl: 'rediss://queue:6380/2',
      dataDir: '/var/lib/desk',
      modelsDir: '/var/lib/desk/models',
      languageModel: { baseUrl: 'http://127.0.0.1:8080/v1', model: 'small-model', apiKey: 'key-1' },
      publicUrl: 'https://facts.example.org/desk',
      newsroomName: 'Zeitung für Überprüfung',
    });
  });

  it('takes an empty variable as not set', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ', REDIS_URL_FILE: '' })).toEqual(loadConfig({}));
  });

  it.each([
    ['::1', 'http://[::1]:3000'],
    ['::', 'http://127.0.0.1:3000'],
    ['0.0.0.0', 'http://127.0.0.1:3000'],
    ['desk.local', 'http://desk.local:3000'],
  ])('links to a server on %s as %s when no public URL is set', (HOST, publicUrl) => {
    expect(loadConfig({ HOST }).publicUrl).toBe(publicUrl);
  });

  it.each([
    ['PORT', '65536', 'PORT must be a port number from 0 (any free one) to 65535, not "65536"; for example PORT=3000'],
    ['PORT', '-1', 'PORT must be a port number from 0 (any free one) to 65535, not "-1"; for example PORT=3000'],
    ['PORT', '3e3', 'PORT must be a port number from 0 (any free one) to 65535, not "3e3"; for example PORT=3000'],
    ['HOST', '300.1.1.1', 'HOST must be an IP address or a host name, not "300.1.1.1"; for example HOST=127.0.0.1'],
    ['HOST', 'http://x', 'HOST must be an IP address or a host name, not "http://x"; for example HOST=127.0.0.1'],
    [
      'PUBLIC_URL',
      'facts.example.org',
      'PUBLIC_URL must be a http:// or https:// URL without query, fragment or password (its value is not shown); for example PUBLIC_URL=https://facts.example.org',
    ],
    [
      'NEWSROOM_NAME',
      'a\nb',
      'NEWSROOM_NAME must be at most 100 characters on one line; for example NEWSROOM_NAME=Daily Example',
    ],
    [
      'REDIS_URL',
      'localhost:6379',
      'REDIS_URL must be a URL that begins with redis:// or rediss:// and names a host (its value is not shown); for example REDIS_URL=redis://localhost:6379',
    ],
  ])('says in one line what is wrong with %s=%s', (variable, value, message) => {
    expect(refusal({ [variable]: value })).toBe(message);
  });

  it('wants the address and the name of a language model together', () => {
    expect(refusal({ LLM_MODEL: 'small-model' })).toMatch(/^LLM_BASE_URL must be set where LLM_MODEL/);
    expect(refusal({ LLM_BASE_URL: 'http://127.0.0.1:8080/v1' })).toMatch(/^LLM_MODEL must be set/);
    expect(
      refusal({ LLM_BASE_URL: 'http://127.0.0.1:8080/v1', LLM_MODEL: 'm', LLM_API_KEY: 'two\nlines' }),
    ).not.toContain('two');
  });

  it('never shows a password, even of a URL that it refuses', () => {
    expect(refusal({ DATABASE_URL: 'mysql://desk:hunter2@db/claimdesk' })).not.toContain('hunter2');
  });

  it('gives a whole object or one line that names the variable, whatever the value', () => {
    const variables = ['PORT', 'HOST', 'DATABASE_URL', 'REDIS_URL', 'PUBLIC_URL', 'NEWSROOM_NAME'];
    fc.assert(
      fc.property(fc.constantFrom(...variables), fc.string({ unit: 'binary' }), (variable, value) => {
        try {
          loadConfig({ [variable]: value });
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
          expect((error as Error).message).toMatch(new RegExp(`^${variable} [^\\n\\r]+$`));
        }
      }),
    );
  });
});
