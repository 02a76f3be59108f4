/** Round numbers for the lines of a chart. */

/** From 0 to the first round number that holds `most`, in at most `count` steps. */
export function ticksTo(most: number, steps: readonly number[], count = 4): number[] {
  const step = steps.find((one) => one * count >= most) ?? Math.ceil(most / count);
  const top = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: top + 1 }, (_, at) => at * step);
}

const TENS = [1, 10, 100, 1000, 10_000, 100_000];
export const COUNT_STEPS: readonly number[] = TENS.flatMap((ten) => [ten, 2 * ten, 5 * ten]);

/** Seconds: a minute to 30 days. */
export const TIME_STEPS: readonly number[] = [1, 5, 15, 30, 60, 120, 240, 480, 720, 1440, 2880, 10_080, 43_200].map(
  (minutes) => minutes * 60,
);

/** Which of `count` labels stand on an axis of `width` px, when each needs `room` px: evenly, from the first. */
export function labelled(count: number, width: number, room: number): (index: number) => boolean {
  const fits = Math.max(1, Math.floor(width / room));
  const every = Math.max(1, Math.ceil(count / fits));
  return (index) => index % every === 0;
}
