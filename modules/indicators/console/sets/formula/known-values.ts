/** A figure as the server knows it. */
export interface KnownValue {
  readonly name: string;
  readonly value: number | null;
  readonly hidden: boolean;
}

/** The figures a trial counts with: what was typed, else what is known. Text that is no number counts as none. */
export function valuesOf(
  names: readonly string[],
  known: readonly KnownValue[],
  typed: Readonly<Record<string, number | null>>,
): ReadonlyMap<string, number | null> {
  const byName = new Map(known.map((one) => [one.name, one.value]));
  return new Map(names.map((name) => [name, typed[name] ?? byName.get(name) ?? null]));
}
