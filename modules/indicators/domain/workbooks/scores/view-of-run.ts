import {
  formatPeriod,
  type IndicatorSet,
  type Run,
  type Stability,
  type Text,
  type UnitLevel,
} from '@xinan/indicators';
import type { RankingView, ScoresView, UnitView } from './view.ts';

export interface RunViewOptions {
  readonly runId: string;
  /** `YYYY-MM-DD`. */
  readonly computedOn: string;
  readonly kind: 'preview' | 'publication';
  /** Names of units by id, and of peer groups by their key; what is missing shows its id. */
  readonly names: ReadonlyMap<string, Text>;
  /** Monte-Carlo results by level of unit. */
  readonly stability?: Partial<Readonly<Record<UnitLevel, Stability>>>;
}

const nameIn = (names: ReadonlyMap<string, Text>, id: string): Text => names.get(id) ?? { zh: id, en: id };

function rankingsOf(run: Run, { stability = {} }: RunViewOptions): RankingView[] {
  return run.rankings
    .filter(({ code }) => code === 'total')
    .map(({ level, rows }) => {
      const found = stability[level];
      const standing = new Map(found?.units.map((unit, i) => [unit.unit, { unit, i }]));
      return {
        level,
        rows: rows.map((row) => {
          const { unit, i = -1 } = standing.get(row.unit) ?? {};
          const tie = found?.tieGroups.findIndex((group) => group.includes(i)) ?? -1;
          return {
            ...row,
            stability: unit ? { medianRank: unit.medianRank, interval: unit.interval } : null,
            tieGroup: tie < 0 ? null : tie + 1,
          };
        }),
      };
    });
}

const unitsOf = ({ units }: Run, { names }: RunViewOptions): UnitView[] =>
  units.map(({ unit, level, peerGroup, indicators, groups }) => ({
    id: unit,
    name: nameIn(names, unit),
    level,
    peerGroup: peerGroup === undefined ? null : nameIn(names, peerGroup),
    indicators,
    groups,
  }));

/** The view of a run: its scores beside the names and definitions of its set. */
export function viewOfRun(set: IndicatorSet, run: Run, options: RunViewOptions): ScoresView {
  const level1 = set.themes.flatMap((theme) => theme.level1.map((item) => ({ ...item, theme: theme.code })));
  const { title, version, edition, note } = set;
  return {
    set: { title, version, edition, note },
    run: {
      id: options.runId,
      period: formatPeriod(run.period),
      computedOn: options.computedOn,
      kind: options.kind,
      seed: run.seed,
    },
    legend: set.legend,
    themes: set.themes.map(({ code, name, weight }) => ({ code, name, weight })),
    level1: level1.map(({ code, name, weight, theme }) => ({ code, name, weight, theme })),
    indicators: level1.flatMap(({ code, indicators }) =>
      indicators.map(({ formula, unit, ...item }) => ({
        ...item,
        level1: code,
        measure: unit,
        numerator: formula.numerator,
        denominator: formula.denominator,
      })),
    ),
    units: unitsOf(run, options),
    rankings: rankingsOf(run, options),
    orderConflicts: run.orderConflicts,
  };
}
