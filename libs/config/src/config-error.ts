// The one error of the configuration, fit to be shown as the last line before the process ends.

/** A variable has a value that cannot be used. `message` is one line: the variable, what is wrong, an example. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  /**
   * @param variable the variable's name as the user set it
   * @param problem what is wrong, as the end of a sentence that begins with the variable
   * @param example a value that would do
   */
  constructor(variable: string, problem: string, example: string) {
    super(`${variable} ${problem}; for example ${variable}=${example}`);
  }
}
