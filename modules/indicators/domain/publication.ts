import type { Text } from '@xinan/indicators';

/**
 * The public document of a publication: everything the public pages show, frozen with it. `format` names this shape; a
 * reader of an old document knows by it what to expect. Small counts are suppressed before they enter.
 */
export interface PublicationDocument {
  readonly format: 'xinan-index-publication/1';
  readonly period: string;
  readonly set: {
    readonly code: string;
    readonly version: string;
    readonly edition: string;
    readonly title: Text;
    readonly note: Text;
  };
  readonly run: {
    readonly id: string;
    readonly seed: number;
    readonly draws: number;
    readonly generator: string;
    readonly inputSha256: string;
    readonly resultSha256: string;
  };
  readonly legend: readonly {
    readonly code: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly zh: string;
    readonly en: string;
    readonly colour: string;
  }[];
  readonly groups: readonly PublishedGroup[];
  readonly indicators: readonly PublishedIndicator[];
  readonly units: readonly PublishedUnit[];
  /** Positions in `ranking` that cannot be told apart. */
  readonly ranking: readonly RankedUnit[];
  readonly tieGroups: readonly (readonly string[])[];
  readonly orderConflicts: readonly (readonly [string, string])[];
  /** Single-factor runs whose ranking agrees poorly with the base (ρ below 0.9). */
  readonly sensitiveTo: readonly Text[];
}

/** Level 1 and themes in the order of the set. */
export interface PublishedGroup {
  readonly code: string;
  readonly level: 'theme' | 'level1';
  readonly parent: string | null;
  readonly name: Text;
  readonly weight: number;
}
export interface PublishedIndicator {
  readonly code: string;
  readonly parent: string;
  readonly name: Text;
  readonly definition: Text;
  readonly unit: Text;
  readonly direction: 'higher' | 'lower' | 'range';
  readonly department: Text;
  readonly weight: number;
  readonly formula: string;
  readonly scoring: Text;
  readonly mode: 'manual' | 'computed';
}
export interface PublishedUnit {
  readonly code: string;
  readonly name: Text;
  readonly level: 'city' | 'county';
  readonly peerGroup: string | null;
  readonly scores: Readonly<Record<string, PublishedScore>>;
  readonly band: string | null;
  readonly cap: { readonly band: string; readonly reason: string } | null;
}
/** Of a group or an indicator: what is published of it. Null where it is suppressed, missing or not enough. */
export interface PublishedScore {
  readonly score: number | null;
  readonly geometric: number | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: string | null;
  readonly coverage: number | null;
  readonly enough: boolean;
  readonly change: number | null;
}
export interface RankedUnit {
  readonly unit: string;
  readonly score: number;
  readonly rank: number;
  readonly rankInGroup: number | null;
  readonly interval: readonly [number, number] | null;
  readonly change: number | null;
  readonly rankBefore: number | null;
  readonly coverage: number | null;
}
