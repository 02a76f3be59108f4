/** Does something for each of many, a few at a time, and tells what was done and what was refused. */

export interface Outcome<T, R> {
  readonly done: readonly { readonly item: T; readonly result: R }[];
  readonly refused: readonly { readonly item: T; readonly error: unknown }[];
}

export async function eachOf<T, R>(
  items: readonly T[],
  act: (item: T) => Promise<R>,
  atOnce = 4,
): Promise<Outcome<T, R>> {
  const done: { item: T; result: R }[] = [];
  const refused: { item: T; error: unknown }[] = [];
  const left = items.values();
  const work = async (): Promise<void> => {
    for (const item of left) {
      try {
        done.push({ item, result: await act(item) });
      } catch (error) {
        refused.push({ item, error });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { done, refused };
}
