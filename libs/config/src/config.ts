// The environment as one validated object: the only place that reads it.
import { isIPv6 } from 'node:net';
import { type Environment, secretOf, valueOf } from './environment.js';
import { languageModelOf, type LanguageModelConfig } from './language-model.js';
import { dataDirOf, loadModelsDir } from './models-dir.js';
import { parseHost, parseName, parsePort, parsePublicUrl, parseServerUrl } from './values.js';

/** How this installation is set up. */
export interface Config {
  /** PORT, default 3000. 0: any free port. */
  readonly port: number;
  /** HOST, default 127.0.0.1: the address to listen on. */
  readonly host: string;
  /** DATABASE_URL or DATABASE_URL_FILE; undefined: the embedded Postgres. Secret. */
  readonly databaseUrl: string | undefined;
  /** REDIS_URL or REDIS_URL_FILE; undefined: the queues live in Postgres. Secret. */
  readonly redisUrl: string | undefined;
  /** CLAIMDESK_DATA_DIR, default ./.claimdesk, as an absolute path: embedded database, generated keys. */
  readonly dataDir: string;
  /** CLAIMDESK_MODELS_DIR, default `models` in the data folder, as an absolute path: what the newsroom itself trained. */
  readonly modelsDir: string;
  /** LLM_BASE_URL, LLM_MODEL, LLM_API_KEY; undefined: the built-in extractor splits every article. */
  readonly languageModel: LanguageModelConfig | undefined;
  /** PUBLIC_URL, without a slash at its end: the base of links on public pages. Default: http://HOST:PORT. */
  readonly publicUrl: string;
  /** NEWSROOM_NAME, default "Claimdesk newsroom": who publishes. */
  readonly newsroomName: string;
}

/**
 * Reads and checks the environment. An empty variable counts as not set.
 * @throws ConfigError for the first bad value: one line that names the variable, what is wrong, and an example
 */
export function loadConfig(env: Environment = process.env): Config {
  const read = <T>(variable: string, parse: (variable: string, value: string) => T, otherwise: T): T => {
    const value = valueOf(env, variable);
    return value === undefined ? otherwise : parse(variable, value);
  };
  const serverUrl = (variable: string, schemes: readonly string[], example: string): string | undefined => {
    const value = secretOf(env, variable);
    return value === undefined ? undefined : parseServerUrl(variable, value, schemes, example);
  };
  const port = read('PORT', parsePort, 3000);
  const host = read('HOST', parseHost, '127.0.0.1');
  return {
    port,
    host,
    databaseUrl: serverUrl(
      'DATABASE_URL',
      ['postgres', 'postgresql'],
      'postgres://user:password@localhost:5432/claimdesk',
    ),
    redisUrl: serverUrl('REDIS_URL', ['redis', 'rediss'], 'redis://localhost:6379'),
    dataDir: dataDirOf(env),
    modelsDir: loadModelsDir(env),
    languageModel: languageModelOf(env),
    publicUrl: read('PUBLIC_URL', parsePublicUrl, `http://${reachable(host)}:${port}`),
    newsroomName: read('NEWSROOM_NAME', parseName, 'Claimdesk newsroom'),
  };
}

/** The host as a browser on this machine reaches it: nobody can go to "all addresses". */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return isIPv6(host) ? `[${host}]` : host;
}
