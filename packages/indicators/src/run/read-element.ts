import type { CatalogueElement } from '../formula/catalogue.ts';
import type { ElementNode } from '../formula/tree.ts';
import { elementValue, periodElement } from '../value/element-value.ts';
import type { MonthNumber } from '../value/period.ts';

/** Where the figures of one unit come from. Null: there is none. */
export interface ElementReader {
  /** The observation of one month, of an element that adds up as its kind says. */
  readonly month: (element: ElementNode, month: MonthNumber) => number | null;
  /** A distinct count over all these months together; asked for nothing else. */
  readonly whole: (element: ElementNode, months: readonly MonthNumber[]) => number | null;
}

/** Value of an element over months, by what the catalogue says of it: the reader cannot add up a distinct count. */
export function readElement(
  element: ElementNode,
  months: readonly MonthNumber[],
  { elements, reader }: { elements: ReadonlyMap<string, CatalogueElement>; reader: ElementReader },
): number | null {
  const own = periodElement(element.name, months);
  if (own !== null) return own;
  // A compiled formula names nothing that is not catalogued.
  const { kind, distinct } = elements.get(element.name) as CatalogueElement;
  return distinct
    ? elementValue({ kind: 'distinct', whole: (all) => reader.whole(element, all) }, months)
    : elementValue({ kind, monthly: (month) => reader.month(element, month) }, months);
}
