import type { Vault } from '@xinan/platform';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Edition } from '../domain/edition.ts';
import type { Holding } from '../domain/holding.ts';

/** The library of a city as it stands. */
export interface Library {
  /** Changes with every decision and every own edition. */
  readonly stamp: string;
  readonly holdings: ReadonlyMap<string, Holding>;
  readonly catalogue: Catalogue;
}

/** What this process remembers of a city's instruments: no result is read, and no form opened, by asking twice. */
export interface Shelf {
  readonly editions: Map<string, Edition>;
  library: Library | null;
}

const shelves = new WeakMap<Vault, Shelf>();

/** The shelf of a city; its vault is what a city and its transactions have in common. */
export function shelfOf({ vault }: { readonly vault: Vault }): Shelf {
  const known = shelves.get(vault);
  if (known) return known;
  const made: Shelf = { editions: new Map(), library: null };
  shelves.set(vault, made);
  return made;
}
