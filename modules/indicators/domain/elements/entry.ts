import type { Bilingual } from '@xinan/contract-kit';
import type { ElementKind } from '@xinan/indicators';
import type { StandingCount } from './standing.ts';

/** Facts that an element counts: a metric, and the dimensions that must hold (any of the listed words). */
export interface FactFilter {
  readonly metric: string;
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/** Modules of the plan that are not built yet, or not as far as an element needs. */
export type AwaitedModule =
  | 'activities'
  | 'appointments'
  | 'emergencies'
  | 'employers'
  | 'hotline'
  | 'outreach'
  | 'satisfaction'
  | 'schools'
  | 'screenings'
  | 'stations'
  | 'trainings'
  | 'volunteers';

/** Where the observations of an element come from. */
export type ElementOrigin =
  /** Summed from facts by month; formulas may filter by the named dimensions. */
  | { readonly kind: 'facts'; readonly counted: FactFilter; readonly filters?: readonly string[] }
  /** Counted from what a module holds at the end of a month, and kept. */
  | {
      readonly kind: 'standing';
      readonly from: 'institutions' | 'practitioners';
      readonly count: StandingCount;
    }
  /** Recorded by the data office. */
  | { readonly kind: 'register' }
  /** Follows from the period or from the collection of the indicators itself. */
  | { readonly kind: 'platform' }
  | { readonly kind: 'waits'; readonly for: AwaitedModule };

/** One data element: what exactly is counted, and where it comes from. */
export interface ElementEntry {
  readonly id: string;
  readonly kind: ElementKind;
  readonly definition: Bilingual;
  readonly source: ElementOrigin;
  /** Nobody is counted twice in a period, so months are never added up. */
  readonly distinct?: true;
  /** Where a count says too much about few people in small places: nothing is told below this level. */
  readonly lowest?: 'county';
}
