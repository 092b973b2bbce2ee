export interface HeatColumn {
  readonly key: string;
  readonly label: string;
  /** Short code above the name, such as A1. */
  readonly code?: string;
}

export interface HeatColumnGroup {
  readonly key: string;
  readonly label: string;
  readonly columns: readonly HeatColumn[];
}

export interface PlacedColumn {
  readonly column: HeatColumn;
  /** Place among all columns. */
  readonly index: number;
  /** px from the first column's left edge. */
  readonly left: number;
  readonly right: number;
}

export interface HeatPanel {
  readonly columns: readonly PlacedColumn[];
  readonly groups: readonly { readonly label: string; readonly left: number; readonly right: number }[];
  readonly cellWidth: number;
}

/** A number such as 100.0 at label size still fits. */
const leastCell = 36;
const mostCell = 64;
/** px between themes */
const groupGap = 6;

/**
 * Lays columns into as few panels as fit the width. A theme stays whole unless it is wider than a panel by itself;
 * panels hold alike many columns, so that all cells have one width.
 */
export function panelsOf(groups: readonly HeatColumnGroup[], width: number): HeatPanel[] {
  let index = 0;
  const numbered = groups
    .filter(({ columns }) => columns.length > 0)
    .map((group) => ({ ...group, columns: group.columns.map((column) => ({ column, index: index++ })) }));
  const fits = (columns: number, parts: number) => columns * leastCell + (parts - 1) * groupGap <= width;
  const most = Math.max(1, Math.floor(width / leastCell));
  const parts = numbered.flatMap((group) =>
    split(group.columns, most).map((columns) => ({ label: group.label, columns })),
  );
  const pack = (limit: number): (typeof parts)[] => {
    const panels: (typeof parts)[] = [];
    for (const part of parts) {
      const panel = panels.at(-1);
      const columns = columnsOf(panel ?? []) + part.columns.length;
      if (panel && columns <= limit && fits(columns, panel.length + 1)) panel.push(part);
      else panels.push([part]);
    }
    return panels;
  };
  // The smallest limit that needs no further panel spreads the columns most evenly.
  const fewest = pack(most).length;
  const limits = Array.from({ length: most }, (_, i) => i + 1);
  const panels = pack(limits.find((limit) => pack(limit).length === fewest) ?? most);
  const widest = panels.map((panel) => {
    return (width - (panel.length - 1) * groupGap) / columnsOf(panel);
  });
  const cellWidth = Math.floor(Math.min(mostCell, ...widest));
  return panels.map((panel) => place(panel, cellWidth));
}

const columnsOf = (parts: readonly Part[]): number => parts.reduce((sum, one) => sum + one.columns.length, 0);

/** Alike long parts of at most `most`. */
function split<T>(list: readonly T[], most: number): T[][] {
  const parts = Math.ceil(list.length / most);
  const size = Math.ceil(list.length / parts);
  return Array.from({ length: parts }, (_, i) => list.slice(i * size, (i + 1) * size));
}

type Part = { readonly label: string; readonly columns: readonly Pick<PlacedColumn, 'column' | 'index'>[] };

function place(parts: readonly Part[], cellWidth: number): HeatPanel {
  let x = 0;
  const groups: { label: string; left: number; right: number }[] = [];
  const columns: PlacedColumn[] = [];
  for (const part of parts) {
    const left = x;
    for (const one of part.columns) {
      columns.push({ ...one, left: x, right: x + cellWidth });
      x += cellWidth;
    }
    groups.push({ label: part.label, left, right: x });
    x += groupGap;
  }
  return { columns, groups, cellWidth };
}
