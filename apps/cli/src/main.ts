#!/usr/bin/env node
/** The command line program: runs the named command, and ends with its exit code. */
import { CommanderError } from 'commander';
import { describeError, MISUSED } from './failure.js';
import { createProgram } from './program.js';
import { endWithItsReader, remark } from './terminal.js';

endWithItsReader();
try {
  const program = createProgram();
  if (process.argv.length > 2) await program.parseAsync();
  else program.outputHelp();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : MISUSED;
  } else {
    const { text, exitCode } = describeError(error);
    remark(text);
    process.exitCode = exitCode;
  }
}
