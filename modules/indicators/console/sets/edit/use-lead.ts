import { useIsNarrow, useUrlFilters } from '@xinan/console-kit';
import { useEffect, useRef, useState } from 'react';
import { idsFor, wholeSet } from '../draft/fault-places.ts';

/** Which entry is open, kept in the address, and the way to a field of it: the focus goes there. */
export function useLead() {
  const [filters, change] = useUrlFilters(['at', 'field']);
  const isNarrow = useIsNarrow();
  const wanted = useRef<string | null>(null);
  const [turn, setTurn] = useState(0);
  // Read once: an address with a field leads there when it is opened.
  const first = useRef(filters.field);
  if (first.current !== undefined) {
    wanted.current = first.current;
    first.current = undefined;
  }
  useEffect(() => {
    if (wanted.current === null) return;
    const ids = [...(wanted.current === '' ? [] : idsFor(wanted.current)), 'set-entry-title'];
    wanted.current = null;
    const found = ids.flatMap((id) => document.getElementById(id) ?? [])[0];
    found?.scrollIntoView({ block: found.id === 'set-entry-title' ? 'nearest' : 'center' });
    found?.focus({ preventScroll: true });
  }, [turn]);
  return {
    /** Nothing is open on a phone until an entry is chosen. */
    at: filters.at ?? (isNarrow ? null : wholeSet),
    isNarrow,
    lead: (at: string, field = '') => {
      wanted.current = field;
      change({ at, field: undefined });
      setTurn((before) => before + 1);
    },
    leave: () => change({ at: undefined }),
  };
}
