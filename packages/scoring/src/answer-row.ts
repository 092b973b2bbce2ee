import type { Instrument } from './instrument.ts';

/** Marks an unanswered item in a row of answers, one byte per item in form order. */
export const UNANSWERED = 255;

/** Each item's place in the row. */
export const indexOfItems = (instrument: Instrument): ReadonlyMap<string, number> =>
  new Map(instrument.items.map(({ id }, index) => [id, index]));
