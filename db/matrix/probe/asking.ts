import type { Probed } from '../actors.ts';
import type { Fixture } from '../fixture.ts';
import type { PlantedRow, TableProbe } from '../table-probe.ts';
import { tableProbes } from '../tables.ts';

export type Deed = 'read' | 'create' | 'change' | 'remove';

/** One answer of the database: may this actor, under this action, do this to a row of that relation? */
export interface Cell {
  readonly table: string;
  readonly deed: Deed;
  /** The relation; of a change, before and after: `near_open>far_open`, or `*>far_open` for a change that names no row. */
  readonly relation: string;
  readonly allowed: boolean;
  /** Of a change that names no row: what it makes of each relation, `before>after`. */
  readonly makes?: readonly string[];
}

export interface Probe {
  /** SQLSTATE by which the action itself was refused. */
  readonly refused: string | null;
  readonly cells: readonly Cell[];
}

/** What is asked of one actor under one action. */
export interface Asking {
  readonly actor: Probed;
  readonly fixture: Fixture;
  /**
   * Whether the action gives the role anything of that class. Where it gives nothing, each table is still read, changed and
   * emptied as a whole, and one new row is tried, another one each time.
   */
  readonly touches: (dataClass: string) => boolean;
  /** Which of the new rows that is. */
  readonly turn: number;
}

const oneProbe: TableProbe = {
  key: "'one'",
  keyOf: () => 'one',
  rows: [{ label: 'one', values: {} }],
  news: { one: {} },
};

export const probeOf = (table: string): TableProbe => tableProbes[table] ?? oneProbe;

export const labelFor = (row: PlantedRow, actor: Probed): string => row.as?.[actor.role] ?? row.label;
