/** What people are told of each kind of error. */
import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '#config';
import { Refusal } from '#domain';
import { describeError, Failure, MISUSED } from './failure.js';

describe('an error at the end of a command', () => {
  it.each([
    [new Failure('There is no file "x".'), 'There is no file "x".', 1],
    [new Failure('Give a key.', MISUSED), 'Give a key.', 2],
    [new Refusal('email-is-taken', 'Somebody has this address.'), 'Somebody has this address.', 1],
    [new ConfigError('PORT', 'must be a number', '3000'), 'PORT must be a number; for example PORT=3000', 2],
  ])('is shown in its own words: %s', (error, text, exitCode) => {
    expect(describeError(error)).toEqual({ text, exitCode });
  });

  it('asks for a report, with the place, when nobody foresaw it', () => {
    const { text, exitCode } = describeError(new TypeError('x is not a function'));
    expect(text).toMatch(/^Something went wrong .*report it with these lines\.\nTypeError: x is not a function\n +at /);
    expect(exitCode).toBe(1);
  });
});
