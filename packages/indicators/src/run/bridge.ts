import type { CompiledSet } from './compile-set.ts';
import { runIndicators } from './run.ts';
import type { UnitInput } from './run-input.ts';
import type { Run } from './score-result.ts';
import type { Period } from '../value/period.ts';

export interface BridgeRow {
  readonly unit: string;
  /** Theme, level-1 indicator or `total`. */
  readonly code: string;
  /** Null where the version does not have it or nothing is scored. */
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
}

export interface Bridge {
  readonly from: Run['set'];
  readonly to: Run['set'];
  readonly period: Period;
  readonly rows: readonly BridgeRow[];
}

export interface BridgeOptions {
  readonly period: Period;
  /** The inputs of the last period, as each version needs them. */
  readonly before: readonly UnitInput[];
  readonly after: readonly UnitInput[];
  readonly seed: number;
}

/** Scores the last period by the old and by the new version, so that the break can be published once (section 9). */
export function bridgeSets(old: CompiledSet, current: CompiledSet, options: BridgeOptions): Bridge {
  const { period, seed } = options;
  const first = runIndicators(old, { period, seed, units: options.before });
  const second = runIndicators(current, { period, seed, units: options.after });
  const [before, after] = [tableOf(first), tableOf(second)];
  const keys = new Set([...before.keys(), ...after.keys()]);
  const rows = [...keys].map((key): BridgeRow => {
    const [one, other] = [before.get(key), after.get(key)];
    const { unit, code } = (one ?? other) as Entry;
    const [was, is] = [one?.score ?? null, other?.score ?? null];
    return {
      unit,
      code,
      before: was,
      after: is,
      difference: was === null || is === null ? null : is - was,
      rankBefore: one?.rank ?? null,
      rankAfter: other?.rank ?? null,
    };
  });
  return { from: first.set, to: second.set, period, rows };
}

interface Entry {
  readonly unit: string;
  readonly code: string;
  readonly score: number | null;
  readonly rank: number | null;
}

function tableOf({ rankings }: Run): Map<string, Entry> {
  const entries = rankings.flatMap(({ code, rows }) =>
    rows.map(({ unit, score, rank }) => ({ unit, code, score, rank })),
  );
  return new Map(entries.map((entry) => [`${entry.unit} ${entry.code}`, entry]));
}
