import { useState } from 'react';

export interface TablePreferences {
  readonly compact: boolean;
  /** Keys of the columns the reader has hidden; null: as the table suggests. */
  readonly hidden: readonly string[] | null;
}

const initial: TablePreferences = { compact: false, hidden: null };

function read(tableId: string): TablePreferences {
  try {
    const stored = localStorage.getItem(`table.${tableId}`);
    return stored === null ? initial : { ...initial, ...(JSON.parse(stored) as Partial<TablePreferences>) };
  } catch {
    return initial;
  }
}

/** Density and chosen columns of a table, kept on this device under the table's id. */
export function useTablePreferences(tableId: string): [TablePreferences, (next: TablePreferences) => void] {
  const [preferences, setPreferences] = useState(() => read(tableId));
  const keep = (next: TablePreferences) => {
    setPreferences(next);
    try {
      localStorage.setItem(`table.${tableId}`, JSON.stringify(next));
    } catch {
      // Storage refused: the choice lasts as long as the page.
    }
  };
  return [preferences, keep];
}
