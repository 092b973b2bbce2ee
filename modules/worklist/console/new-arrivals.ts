/** Ids already seen in one list; `null` before its first answer. */
export type Seen = ReadonlySet<string> | null;

/** Which ids have just come in. The first answer of a list is no news. */
export function newArrivals(seen: Seen, ids: readonly string[]): string[] {
  return seen === null ? [] : ids.filter((id) => !seen.has(id));
}
