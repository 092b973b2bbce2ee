import { useCallback, useState } from 'react';

export type Filters<Key extends string> = Readonly<Partial<Record<Key, string | undefined>>>;

function readFilters<Key extends string>(keys: readonly Key[]): Filters<Key> {
  const query = new URLSearchParams(window.location.search);
  const pairs = keys
    .map((key) => [key, query.get(key) ?? undefined])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(pairs) as Filters<Key>;
}

/**
 * Filters of a list, kept in the address: coming back from a record, reloading or sending the link shows the same list.
 * `change({ overdue: 'true' })` sets, `change({ overdue: undefined })` clears.
 */
export function useUrlFilters<const Key extends string>(
  keys: readonly Key[],
): [Filters<Key>, (next: Filters<Key>) => void] {
  const [filters, setFilters] = useState(() => readFilters(keys));
  const change = useCallback((next: Filters<Key>) => {
    setFilters((former) => {
      const all: Filters<Key> = { ...former, ...next };
      // What else the address carries belongs to others on the page: it stays.
      const query = new URLSearchParams(window.location.search);
      for (const [key, value] of Object.entries<string | undefined>(all))
        if (value) query.set(key, value);
        else query.delete(key);
      const text = query.toString();
      window.history.replaceState(window.history.state, '', window.location.pathname + (text && `?${text}`));
      return all;
    });
  }, []);
  return [filters, change];
}
