import type { GroupScore, IndicatorScore, Run, UnitScores } from '@xinan/indicators';
import type { StoredInput } from './stored-input.ts';

/** One row of the scores of a run: an indicator, a level-1 indicator, a theme or the total of one unit. */
export interface ScoreRow {
  readonly unit: string;
  readonly code: string;
  readonly level: 'level2' | 'level1' | 'theme' | 'total';
  readonly score: number | null;
  readonly linear: number | null;
  readonly geometric: number | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: string | null;
  readonly valuePeriod: string | null;
  readonly weight: number;
  readonly weightUsed: number | null;
  readonly contribution: number | null;
  readonly coverage: number | null;
  readonly enough: boolean;
  readonly rank: number | null;
  readonly rankInGroup: number | null;
}

const indicatorRow = (unit: string, score: IndicatorScore, valuePeriod: string | null): ScoreRow => ({
  unit,
  code: score.code,
  level: 'level2',
  score: score.score,
  linear: null,
  geometric: null,
  value: score.value,
  numerator: score.numerator,
  denominator: score.denominator,
  status: score.status,
  valuePeriod,
  weight: score.weight,
  weightUsed: score.weightUsed,
  contribution: score.contribution,
  coverage: null,
  enough: true,
  rank: null,
  rankInGroup: null,
});

type Place = { readonly rank: number | null; readonly rankInGroup: number | null };
const groupRow = (unit: string, group: GroupScore, place: Place | undefined): ScoreRow => ({
  unit,
  code: group.code,
  level: group.level,
  score: group.score,
  linear: group.linear,
  geometric: group.geometric,
  value: null,
  numerator: null,
  denominator: null,
  status: null,
  valuePeriod: null,
  weight: group.weight,
  weightUsed: group.weightUsed,
  contribution: group.contribution,
  coverage: group.coverage,
  enough: group.published,
  rank: place?.rank ?? null,
  rankInGroup: place?.rankInGroup ?? null,
});

/** The scores of a run as rows, in the order of its units. */
export function scoreRows(run: Run, input: StoredInput): ScoreRow[] {
  const places = new Map(
    run.rankings.flatMap(({ code, rows }) => rows.map((row) => [`${row.unit} ${code}`, row] as const)),
  );
  const periods = new Map(input.units.map(({ id, inputs }) => [id, inputs]));
  const rowsOf = ({ unit, indicators, groups }: UnitScores): ScoreRow[] => [
    ...indicators.map((score) => indicatorRow(unit, score, periods.get(unit)?.[score.code]?.period ?? null)),
    ...groups.map((group) => groupRow(unit, group, places.get(`${unit} ${group.code}`))),
  ];
  return run.units.flatMap(rowsOf);
}
