import type { IndicatorInput, Period, UnitInput, UnitLevel } from '@xinan/indicators';
import { formatPeriod } from '@xinan/indicators';
import { periodOf } from './periods-inside.ts';

/** The frozen input of a run as it is kept: from it and the set the run replays to the same digits. */
export interface StoredInput {
  readonly format: 'xinan-run-input/1';
  readonly units: readonly {
    readonly id: string;
    readonly level: UnitLevel;
    readonly peerGroup: string | null;
    readonly inputs: Readonly<
      Record<
        string,
        {
          readonly status: IndicatorInput['status'];
          readonly numerator: number | null;
          readonly denominator: number | null;
          readonly period: string | null;
        }
      >
    >;
  }[];
}

/** Lays units out for keeping, in a stable order: the same units give the same bytes. */
export const storeInput = (units: readonly UnitInput[]): StoredInput => ({
  format: 'xinan-run-input/1',
  units: units.map(({ id, level, peerGroup, inputs }) => ({
    id,
    level,
    peerGroup: peerGroup ?? null,
    inputs: Object.fromEntries(
      [...inputs]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([code, { status, numerator, denominator, period }]) => [
          code,
          { status, numerator, denominator, period: period ? formatPeriod(period) : null },
        ]),
    ),
  })),
});

const inputOf = (stored: StoredInput['units'][number]['inputs'][string]): IndicatorInput => {
  const { status, numerator, denominator, period } = stored;
  const from: Period | null = period === null ? null : periodOf(period);
  return { status, numerator, denominator, ...(from ? { period: from } : {}) };
};

/** The reverse of `storeInput`. */
export const restoreInput = ({ units }: StoredInput): UnitInput[] =>
  units.map(({ id, level, peerGroup, inputs }) => ({
    id,
    level,
    ...(peerGroup === null ? {} : { peerGroup }),
    inputs: new Map(Object.entries(inputs).map(([code, stored]) => [code, inputOf(stored)])),
  }));

/**
 * One text for one value: keys in order, nothing but what JSON can hold. What is hashed is this text, so that a database that
 * orders keys its own way changes no hash.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalText(part)}`).join(',')}}`;
}
