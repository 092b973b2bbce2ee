import { useEffect, useRef, useState } from 'react';
import { newArrivals, type Seen } from './new-arrivals.ts';

const freshMs = 8000;
const none: ReadonlySet<string> = new Set();

/**
 * Ids that came into a shown list within the last seconds, for a gentle highlight.
 * @param list names the list (its filters): another list starts anew, without news.
 */
export function useNewArrivals(list: string, ids: readonly string[] | undefined): ReadonlySet<string> {
  const [fresh, setFresh] = useState(none);
  const seen = useRef<{ list: string; ids: Seen }>({ list, ids: null });
  const key = ids?.join(' ');
  useEffect(() => {
    if (key === undefined) return;
    const now = key === '' ? [] : key.split(' ');
    if (seen.current.list !== list) seen.current = { list, ids: null };
    const arrived = newArrivals(seen.current.ids, now);
    seen.current.ids = new Set([...(seen.current.ids ?? []), ...now]);
    if (arrived.length > 0) setFresh(new Set(arrived));
  }, [list, key]);
  useEffect(() => {
    if (fresh.size === 0) return;
    const timer = setTimeout(() => setFresh(none), freshMs);
    return () => clearTimeout(timer);
  }, [fresh]);
  return fresh;
}
