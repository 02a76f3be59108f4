/** One order for what would otherwise stand in the order of modules: the generated file changes only where the API does. */
export function sortKeys<T>(value: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
