// What other code may use of the configuration.
export { childEnvironment } from './child-environment.js';
export { ConfigError } from './config-error.js';
export { type Config, loadConfig } from './config.js';
export type { Environment } from './environment.js';
export type { LanguageModelConfig } from './language-model.js';
export { loadModelsDir } from './models-dir.js';
