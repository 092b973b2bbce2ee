/** A workbook laid out as data: what stands where, what may be typed, what is locked. */
export interface PlannedBook {
  /** Language of the page footers. */
  readonly locale: 'zh' | 'en';
  /** The sheets' names are kept as given: other sheets point at them. Throws if Excel does not take one. */
  readonly sheets: readonly PlannedSheet[];
}

export interface PlannedSheet {
  readonly name: string;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
  /** Row from 1: it and what is above it stay on the screen, and it is repeated on every page. */
  readonly headRow?: number;
  /** So many columns at the left stay on the screen. */
  readonly fixedColumns?: number;
  /** Filter buttons on the headings. */
  readonly filter?: boolean;
  /** Only cells of `open` columns can be changed; a guard against slips, not against intent: it has no password. */
  readonly guarded?: boolean;
  readonly rules?: readonly CellRule[];
}

export interface PlannedColumn {
  /** In characters of Latin text; a Chinese character takes two. */
  readonly width: number;
  readonly kind: 'text' | 'number';
  /** Places of a number; as many as it has unless told. */
  readonly decimals?: number;
  /** A ratio shown as a percentage: 0.987 as 98.7%. */
  readonly percent?: boolean;
  readonly hidden?: boolean;
  /** Cells of the body are to be filled in. */
  readonly open?: boolean;
}

export interface PlannedRow {
  readonly look: 'title' | 'lead' | 'head' | 'body';
  readonly cells: readonly PlannedCell[];
}

export type PlannedValue = string | number | null;
export type PlannedCell = PlannedValue | { readonly value: PlannedValue; readonly look: CellLook };

export interface CellLook {
  /** `#RRGGBB`. */
  readonly colour?: string;
  readonly bold?: boolean;
  /** Not to be filled in although its column is. */
  readonly closed?: boolean;
}

/** What may be typed into the cells of a column; pasting goes past it, so what comes back is checked again. */
export interface CellRule {
  /** From 0. */
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
  readonly allows:
    | { readonly kind: 'list'; readonly choices: readonly string[] | ChoiceRange }
    | { readonly kind: 'whole' | 'decimal'; readonly least?: number };
  /** Shown while the cell is chosen. */
  readonly prompt?: string;
  /** Shown when something else is typed. */
  readonly refusal?: string;
}

/** A list that stands in a column of a sheet. */
export interface ChoiceRange {
  readonly sheet: string;
  /** From 0. */
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
}
