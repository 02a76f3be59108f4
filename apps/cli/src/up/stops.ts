/** What has to be stopped again, in the reverse order of its start. */

export class Stops {
  private readonly stack: (() => Promise<void>)[] = [];
  private stopping = false;

  /** `stop` must be safe to call while what it stops is still starting. */
  add(stop: () => Promise<void>): void {
    this.stack.push(stop);
  }

  /** Stops everything, each after what was started later; a failure keeps none of the others running. */
  async run(): Promise<readonly unknown[]> {
    if (this.stopping) return [];
    this.stopping = true;
    const failures: unknown[] = [];
    for (let stop = this.stack.pop(); stop; stop = this.stack.pop()) {
      await stop().catch((error: unknown) => failures.push(error));
    }
    return failures;
  }
}
