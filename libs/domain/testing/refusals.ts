/** How specs say that a rule was broken. */
import { Refusal } from '#domain';

/** The code of the refusal that `rule` throws; undefined where it passes. Any other error is passed on. */
export function refusalOf(rule: () => unknown): string | undefined {
  try {
    rule();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
