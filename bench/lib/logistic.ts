/** Logistic regression with weights that cannot be negative, by gradient descent with momentum (Adam). */

export interface Example {
  readonly values: readonly number[];
  readonly isPositive: boolean;
}

export interface Fit {
  readonly weights: readonly number[];
  readonly intercept: number;
}

const STEPS = 600;
const RATE = 0.1;
const [FIRST_DECAY, SECOND_DECAY] = [0.9, 0.99];

/** Deterministic: begins at zero and goes over all examples in each step. */
export function fitLogistic(examples: readonly Example[]): Fit {
  const size = examples[0]?.values.length ?? 0;
  const means = column(size, (j) => average(examples, ({ values }) => values[j] ?? 0));
  const spreads = column(
    size,
    (j) => Math.sqrt(average(examples, ({ values }) => ((values[j] ?? 0) - (means[j] ?? 0)) ** 2)) || 1,
  );
  // The last one is the intercept.
  const inputs = examples.map(({ values }) => [...values.map((v, j) => (v - (means[j] ?? 0)) / (spreads[j] ?? 1)), 1]);
  const theta = column(size + 1, () => 0);
  const first = column(size + 1, () => 0);
  const second = column(size + 1, () => 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = column(size + 1, () => 0);
    inputs.forEach((input, index) => {
      const error = sigmoid(dot(theta, input)) - (examples[index]?.isPositive ? 1 : 0);
      for (const [j, value] of input.entries()) gradient[j] = (gradient[j] ?? 0) + (error * value) / inputs.length;
    });
    for (const [j, slope] of gradient.entries()) {
      first[j] = FIRST_DECAY * (first[j] ?? 0) + (1 - FIRST_DECAY) * slope;
      second[j] = SECOND_DECAY * (second[j] ?? 0) + (1 - SECOND_DECAY) * slope ** 2;
      const speed = (first[j] ?? 0) / (1 - FIRST_DECAY ** step);
      const scale = Math.sqrt((second[j] ?? 0) / (1 - SECOND_DECAY ** step)) + 1e-9;
      const next = (theta[j] ?? 0) - (RATE * speed) / scale;
      theta[j] = j < size ? Math.max(0, next) : next;
    }
  }
  const weights = column(size, (j) => (theta[j] ?? 0) / (spreads[j] ?? 1));
  return { weights, intercept: (theta[size] ?? 0) - dot(weights, means) };
}

function column(size: number, value: (index: number) => number): number[] {
  return Array.from({ length: size }, (_, index) => value(index));
}

function average(examples: readonly Example[], value: (example: Example) => number): number {
  return examples.reduce((sum, example) => sum + value(example), 0) / examples.length;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
