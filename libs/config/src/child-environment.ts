// The environment that a process of ours hands on to the processes it starts.

/** This process's environment with `changes` over it; its own reading of it stays as it is. */
export function childEnvironment(changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}
