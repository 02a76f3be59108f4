// Ends a script that cannot go on with a message instead of a stack trace.

/**
 * Runs the script's body; an error's message goes to stderr and the exit code becomes 1.
 * @param {() => Promise<void>} body
 */
export async function orFail(body) {
  try {
    await body();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
