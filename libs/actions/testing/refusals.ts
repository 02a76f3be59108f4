/** How specs say that an action was refused. */
import { Refusal } from '#domain';

/** The code of the refusal that the action ends with; undefined where it goes through. Any other error is passed on. */
export async function refusalOf(action: Promise<unknown>): Promise<string | undefined> {
  try {
    await action;
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
