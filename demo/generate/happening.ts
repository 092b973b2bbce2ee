export type Dims = Readonly<Record<string, string | number>>;

/** Something countable: what, when, where; once unless told. */
export interface Happening {
  readonly metric: string;
  readonly at: Date;
  readonly regionCode: string;
  readonly dims: Dims;
  readonly quantity?: number;
}

/** A day's count, as the folded facts of a running city are kept. */
export interface FactDay {
  readonly metric: string;
  readonly day: string;
  readonly regionCode: string;
  readonly dims: Dims;
  quantity: number;
}
