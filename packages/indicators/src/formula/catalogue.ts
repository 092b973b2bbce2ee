import type { Text } from '../text.ts';

/** How an element adds up: `flow` is summed, `stock` takes the last value, `ref` the value in force. */
export type ElementKind = 'flow' | 'stock' | 'ref';

export interface CatalogueElement {
  readonly kind: ElementKind;
  readonly name: Text;
  /** A distinct count 去重: counted anew for each period and unit, never added up from parts. */
  readonly distinct?: boolean;
  /** Persons, days …: what it counts, if the catalogue says so; sums of different units are refused. */
  readonly unit?: string;
  /** Declared filter dimensions and their values; an empty list allows any value. */
  readonly dimensions?: Readonly<Record<string, readonly string[]>>;
}

export interface CatalogueIndicator {
  readonly name: Text;
  readonly unit?: string;
}

/** The only names a formula may use. Keys: `module.name`, and indicator codes such as `A2-06`. */
export interface Catalogue {
  readonly elements: ReadonlyMap<string, CatalogueElement>;
  readonly indicators: ReadonlyMap<string, CatalogueIndicator>;
}
