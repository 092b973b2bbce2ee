export interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Ground {
  readonly counts: readonly (readonly number[])[];
  /** `row.column` of the cells hidden so far: covering with them costs nothing. */
  readonly hidden: ReadonlySet<string>;
  /** How far the cell must remain unknown, down and up together. */
  readonly room: number;
}

/** Other rows and other columns; with the cell's own they frame the cells hidden together with it. */
interface Block {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const sum = (counts: readonly number[]): number => counts.reduce((whole, count) => whole + count, 0);
const at = ({ counts }: Ground, row: number, column: number): number => counts[row]?.[column] ?? 0;

/**
 * How far the cell could be off, down and up together, if only the block were unknown. Downwards, what it loses the
 * cells opposite lose too; upwards, what it gains the cells beside and below lose. Row and column sums stay.
 */
function roomOf(cell: Cell, { rows, columns }: Block, ground: Ground): number {
  const beside = sum(columns.map((column) => at(ground, cell.row, column)));
  const below = sum(rows.map((row) => at(ground, row, cell.column)));
  const opposite = sum(rows.flatMap((row) => columns.map((column) => at(ground, row, column))));
  return Math.min(at(ground, cell.row, cell.column), opposite) + Math.min(beside, below);
}

const cellsOf = (cell: Cell, { rows, columns }: Block): Cell[] =>
  [cell.row, ...rows].flatMap((row) => [cell.column, ...columns].map((column) => ({ row, column })));

/** How many people's worth of numbers a block newly hides. */
const costOf = (cell: Cell, block: Block, ground: Ground): number =>
  sum(
    cellsOf(cell, block)
      .filter(({ row, column }) => !ground.hidden.has(`${row}.${column}`))
      .map(({ row, column }) => at(ground, row, column)),
  );

/** Indexes of all lines but one, the fullest first. */
const othersByCount = (length: number, own: number, count: (line: number) => number): number[] =>
  [...Array(length).keys()]
    .filter((line) => line !== own && count(line) > 0)
    .sort((a, b) => count(b) - count(a));

/** Grows a block from the fullest lines until it leaves enough room. */
function growBlock(cell: Cell, ground: Ground): Block | undefined {
  const { counts, room } = ground;
  const rows = othersByCount(counts.length, cell.row, (row) => at(ground, row, cell.column));
  const columns = othersByCount(counts[0]?.length ?? 0, cell.column, (column) =>
    at(ground, cell.row, column),
  );
  for (let size = 2; size <= Math.max(rows.length, columns.length); size += 1) {
    const block = { rows: rows.slice(0, size), columns: columns.slice(0, size) };
    if (roomOf(cell, block, ground) >= room) return block;
  }
  return undefined;
}

/**
 * The cells to hide together with a small one: the cheapest rectangle that leaves it enough room, else a larger
 * block. `undefined` where the table has none.
 */
export function coverFor(cell: Cell, ground: Ground): Cell[] | undefined {
  let best: { block: Block; cost: number } | undefined;
  for (const row of ground.counts.keys()) {
    for (const column of (ground.counts[row] ?? []).keys()) {
      const block = { rows: [row], columns: [column] };
      if (row === cell.row || column === cell.column || roomOf(cell, block, ground) < ground.room) continue;
      const cost = costOf(cell, block, ground);
      if (!best || cost < best.cost) best = { block, cost };
    }
  }
  const block = best?.block ?? growBlock(cell, ground);
  return block && cellsOf(cell, block);
}
