export type Values = Readonly<Record<string, string>>;

/** A row that is there before anybody acts. */
export interface PlantedRow {
  /** What the row is to the actor: the word the oracle uses. */
  readonly label: string;
  /** What it is to those to whom it is something else, by the actor's name. */
  readonly as?: Readonly<Record<string, string>>;
  readonly values: Values;
}

/** The kinds of records that people work on. */
export type RecordTable = 'crises' | 'disputes' | 'counsellings';

/** What is probed in one table. Tables that are not described here have one row, called `one`. */
export interface TableProbe {
  /** SQL that names a row; what a planted row's values make of it is `keyOf`. */
  readonly key: string;
  readonly keyOf: (values: Values) => string;
  readonly rows: readonly PlantedRow[];
  /** Rows an actor tries to write, by what they would be. */
  readonly news: Readonly<Record<string, Values>>;
  /** Ways to move a row, by where to; `after` tells what the moved row is then. */
  readonly moves?: Readonly<Record<string, Values>>;
  /** A change that leaves the row where it is, for updates that name no row. */
  readonly touch?: Values;
  readonly after?: (before: string, target: string) => string;
  /** Whose record a row called `fresh` stands beside; crises unless said. */
  readonly beside?: RecordTable;
}

export const quoted = (text: string) => `'${text}'`;
export const bare = (literal: string | undefined) => (literal ?? '').replaceAll("'", '');
/** What is told of the acting person while probing, as SQL. */
export const told = (what: string) => `probe.told('${what}')`;
export const toldId = (what: string) => `${told(what)}::uuid`;
/** Whoever acts, by account. */
export const me = toldId('account');
export const byId = { key: 'id::text', keyOf: (values: Values) => bare(values.id) };

/** The same values for each of some labels. */
export const entries = (labels: readonly string[], values: (label: string) => Values) =>
  Object.fromEntries(labels.map((label) => [label, values(label)]));
