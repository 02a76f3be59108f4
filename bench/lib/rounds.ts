/** Measures two things in turns, so that a noisy machine is noisy for both, and prints their ratio. */

/** How many times a second `work` gets done by `workers` at once, within `seconds`. */
export async function rate(workers: number, seconds: number, work: (worker: number) => Promise<void>): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let done = 0;
  const one = async (worker: number): Promise<void> => {
    while (performance.now() < end) {
      await work(worker);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => one(worker)));
  return done / ((performance.now() - start) / 1000);
}

/** The middle one; of an even number the lower middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The value below which `share` (0 to 1) of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export interface Contender {
  readonly name: string;
  /** Runs once and answers how many a second. */
  run(): Promise<number>;
}

/** Runs both `rounds` times in turns. Answers the median of the ratios of `ours` to `bare`, and prints everything. */
export async function compare(
  title: string,
  ours: Contender,
  bare: Contender,
  { rounds = 5, aim }: { rounds?: number; aim: number },
): Promise<number> {
  const ratios: number[] = [];
  const rates = { ours: [] as number[], bare: [] as number[] };
  for (let round = 1; round <= rounds; round += 1) {
    const [a, b] = [await ours.run(), await bare.run()];
    rates.ours.push(a);
    rates.bare.push(b);
    ratios.push(a / b);
    print(`${title}, round ${round}: ${ours.name} ${a.toFixed(0)}/s, ${bare.name} ${b.toFixed(0)}/s`);
  }
  const ratio = median(ratios);
  print(
    `${title}: ratio ${ratio.toFixed(2)} (aim ${aim}); ${ours.name} ${median(rates.ours).toFixed(0)}/s, ` +
      `${bare.name} ${median(rates.bare).toFixed(0)}/s, medians of ${rounds} rounds`,
  );
  return ratio;
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
