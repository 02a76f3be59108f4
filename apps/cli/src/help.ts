/** What the help of several commands is made of. */
import { InvalidArgumentError } from 'commander';
import { parseTime } from './time.js';

/** Lines of help: a command, and what it is for. */
export function examples(...lines: readonly (readonly [command: string, purpose: string])[]): string {
  return `\nExamples:\n${lines.map(([command, purpose]) => `  ${command}\n      ${purpose}`).join('\n')}`;
}

/** Reads an option that is a time. */
export function time(text: string): string {
  const parsed = parseTime(text);
  if (parsed === undefined) throw new InvalidArgumentError('Give a day (2017-01-28) or a time (2017-01-28T22:15:00Z).');
  return parsed;
}
