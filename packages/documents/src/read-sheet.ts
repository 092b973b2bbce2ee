/** A cell as a person sees it. Days are `YYYY-MM-DD`; a number is written without grouping. */
export interface ReadCell {
  readonly kind: 'text' | 'number' | 'day' | 'formula' | 'error';
  readonly text: string;
  /** A number shown as a percentage: 0.987 where the reader sees 98.7%. */
  readonly percent?: true;
  /** What the program that wrote the file had computed for a formula; nobody knows whether it still holds. */
  readonly result?: string;
}

export interface ReadRow {
  /** As Excel numbers them, from 1. */
  readonly number: number;
  /** Hidden by hand or filtered out. */
  readonly hidden: boolean;
  /** By column from 0; an empty cell is undefined. */
  readonly cells: readonly (ReadCell | undefined)[];
}

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Columns from 0 that are hidden or without width. */
  readonly hiddenColumns: readonly number[];
  /** Joined cells such as `B4:C5`. */
  readonly merges: readonly string[];
  readonly rows: readonly ReadRow[];
}
