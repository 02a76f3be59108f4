// The language model that may split articles in place of the built-in extractor.
import { ConfigError } from './config-error.js';
import { type Environment, secretOf, valueOf } from './environment.js';
import { parseName, parseWebUrl } from './values.js';

/** A server that speaks OpenAI's chat completions. */
export interface LanguageModelConfig {
  /** LLM_BASE_URL, without a slash at its end: `/chat/completions` is added. */
  readonly baseUrl: string;
  /** LLM_MODEL. */
  readonly model: string;
  /** LLM_API_KEY or LLM_API_KEY_FILE; undefined: none is sent. Secret. */
  readonly apiKey: string | undefined;
}

/**
 * Undefined where LLM_BASE_URL is not set: then nothing leaves the house.
 * @throws ConfigError when a value is bad, or when one of the address and the model is set without the other
 */
export function languageModelOf(env: Environment): LanguageModelConfig | undefined {
  const baseUrl = valueOf(env, 'LLM_BASE_URL');
  const model = valueOf(env, 'LLM_MODEL');
  const apiKey = secretOf(env, 'LLM_API_KEY');
  if (baseUrl === undefined) {
    if (model === undefined && apiKey === undefined) return undefined;
    throw new ConfigError('LLM_BASE_URL', 'must be set where LLM_MODEL or LLM_API_KEY is', EXAMPLE);
  }
  if (model === undefined) throw new ConfigError('LLM_MODEL', 'must be set where LLM_BASE_URL is', 'small-model');
  if (apiKey !== undefined && !/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new ConfigError('LLM_API_KEY', 'must be one line without spaces (its value is not shown)', 'key-1');
  }
  return { baseUrl: parseWebUrl('LLM_BASE_URL', baseUrl, EXAMPLE), model: parseName('LLM_MODEL', model), apiKey };
}

const EXAMPLE = 'http://127.0.0.1:8080/v1';
