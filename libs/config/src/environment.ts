// Reads variables as the user set them: by value, or by the name of a file that holds the value.
import { readFileSync } from 'node:fs';
import { ConfigError } from './config-error.js';

/** The shape of process.env. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The variable's value; undefined when it is not set or empty, as `DATABASE_URL=` in a compose file means not set. */
export function valueOf(env: Environment, variable: string): string | undefined {
  const value = env[variable];
  return value === undefined || value.trim() === '' ? undefined : value;
}

/**
 * The value of `variable`, or the content of the file that `variable_FILE` names: for what must not stand in the
 * environment, where child processes and error reports can see it.
 * @throws ConfigError when both are set, or the file cannot be read or is empty
 */
export function secretOf(env: Environment, variable: string): string | undefined {
  const fileVariable = `${variable}_FILE`;
  const value = valueOf(env, variable);
  const file = valueOf(env, fileVariable);
  if (file === undefined) return value;
  const example = `/run/secrets/${variable.toLowerCase().replaceAll('_', '-')}`;
  if (value !== undefined)
    throw new ConfigError(fileVariable, `is set, and so is ${variable}: keep one of them`, example);
  const content = readSecret(file, fileVariable, example);
  if (content === '')
    throw new ConfigError(fileVariable, `names a file that is empty (${JSON.stringify(file)})`, example);
  return content;
}

function readSecret(file: string, variable: string, example: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(variable, `names a file that cannot be read (${JSON.stringify(file)}, ${code})`, example);
  }
}
