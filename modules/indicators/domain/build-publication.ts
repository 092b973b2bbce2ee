import { bandOf, gradeOf, type IndicatorSet, indicatorsOf, type Run, type Text } from '@xinan/indicators';
import { countedCodes, hiddenCells } from './hidden-counts.ts';
import type {
  PublicationDocument,
  PublishedGroup,
  PublishedIndicator,
  PublishedScore,
  PublishedUnit,
  RankedUnit,
} from './publication.ts';
import type { ScoreRow } from './score-rows.ts';
import { factorWords, type RunStability } from './stability.ts';

export interface PublicationSource {
  readonly period: string;
  readonly setCode: string;
  readonly set: IndicatorSet;
  readonly run: Run;
  readonly rows: readonly ScoreRow[];
  readonly stability: RunStability;
  readonly names: ReadonlyMap<string, Text>;
  readonly peerGroupNames: Readonly<Record<string, string>>;
  readonly caps: ReadonlyMap<string, { readonly band: string; readonly reason: string }>;
  readonly ids: {
    readonly runId: string;
    readonly draws: number;
    readonly inputSha256: string;
    readonly resultSha256: string;
  };
  /** Scores of the comparable period before, same set version, by "unit code"; empty if there is none. */
  readonly before: ReadonlyMap<string, { readonly score: number | null; readonly rank: number | null }>;
}

const groupsOf = ({ themes }: IndicatorSet): PublishedGroup[] =>
  themes.flatMap(({ code, name, weight, level1 }) => [
    { code, level: 'theme' as const, parent: null, name, weight },
    ...level1.map((group) => ({
      code: group.code,
      level: 'level1' as const,
      parent: code,
      name: group.name,
      weight: group.weight,
    })),
  ]);

const published = (set: IndicatorSet): PublishedIndicator[] =>
  indicatorsOf(set).map((indicator) => ({
    code: indicator.code,
    parent: indicator.code.split('-')[0] ?? '',
    name: indicator.name,
    definition: indicator.definition,
    unit: { zh: indicator.unit.zh, en: indicator.unit.en },
    direction: indicator.direction,
    department: { zh: indicator.department.zh, en: indicator.department.en },
    weight: indicator.weight,
    formula: indicator.formula.expression,
    scoring: { zh: indicator.scoring.zh, en: indicator.scoring.en },
    mode: indicator.source.type,
  }));

function scoreOf(row: ScoreRow, before: PublicationSource['before'], hides: boolean): PublishedScore {
  const earlier = before.get(`${row.unit} ${row.code}`)?.score ?? null;
  return {
    score: hides ? null : row.score,
    geometric: row.geometric,
    value: hides ? null : row.value,
    numerator: hides ? null : row.numerator,
    denominator: hides ? null : row.denominator,
    status: hides ? 'suppressed' : row.status,
    coverage: row.coverage,
    enough: row.enough,
    change: hides || row.score === null || earlier === null ? null : row.score - earlier,
  };
}

function unitsOf(source: PublicationSource): PublishedUnit[] {
  const { set, run, rows, names, caps, before, peerGroupNames } = source;
  const whole = run.units.find(({ level }) => level === 'city')?.unit ?? '';
  const hidden = hiddenCells(
    rows.filter(({ level }) => level === 'level2'),
    { counted: countedCodes(set), whole },
  );
  const byUnit = Map.groupBy(rows, ({ unit }) => unit);
  return run.units.map(({ unit, level, peerGroup, groups }) => {
    const own = byUnit.get(unit) ?? [];
    const total = groups.at(-1);
    const cap = caps.get(unit) ?? null;
    const band = total?.published
      ? cap
        ? gradeOf(total.score, set.legend, [{ best: cap.band, reason: { zh: cap.reason, en: cap.reason } }])
            .band
        : bandOf(total.score, set.legend)
      : bandOf(null, set.legend);
    return {
      code: unit,
      name: names.get(unit) ?? { zh: unit, en: unit },
      level: level === 'city' ? 'city' : 'county',
      peerGroup: peerGroup ? (peerGroupNames[peerGroup] ?? peerGroup) : null,
      scores: Object.fromEntries(
        own.map((row) => [row.code, scoreOf(row, before, hidden.has(`${row.unit} ${row.code}`))]),
      ),
      band: band?.code ?? null,
      cap,
    };
  });
}

function rankingOf({ rows, stability, before }: PublicationSource): RankedUnit[] {
  const intervals = new Map(stability.ranking?.units.map((unit) => [unit.unit, unit.interval]));
  return rows
    .filter(({ code, rank, score }) => code === 'total' && rank !== null && score !== null)
    .filter(({ unit }) => intervals.has(unit))
    .map((row) => {
      const earlier = before.get(`${row.unit} total`);
      return {
        unit: row.unit,
        score: row.score as number,
        rank: row.rank as number,
        rankInGroup: row.rankInGroup,
        interval: intervals.get(row.unit) ?? null,
        change: earlier?.score == null ? null : (row.score as number) - earlier.score,
        rankBefore: earlier?.rank ?? null,
        coverage: row.coverage,
      };
    })
    .toSorted((one, other) => one.rank - other.rank);
}

/** The public document of a run: everything the public pages show, small counts hidden, nothing else. */
export function buildPublication(source: PublicationSource): PublicationDocument {
  const { period, set, setCode, run, stability, ids } = source;
  const units = stability.ranking?.units ?? [];
  return {
    format: 'xinan-index-publication/1',
    period,
    set: { code: setCode, version: set.version, edition: set.edition, title: set.title, note: set.note },
    run: {
      id: ids.runId,
      seed: run.seed,
      draws: ids.draws,
      generator: run.generator,
      inputSha256: ids.inputSha256,
      resultSha256: ids.resultSha256,
    },
    legend: set.legend,
    groups: groupsOf(set),
    indicators: published(set),
    units: unitsOf(source),
    ranking: rankingOf(source),
    tieGroups: (stability.ranking?.tieGroups ?? []).map((group) =>
      group.map((place) => units[place]?.unit ?? ''),
    ),
    orderConflicts: run.orderConflicts
      .filter(({ level }) => level === 'county')
      .map((conflict) => conflict.units),
    sensitiveTo: stability.factors.filter(({ named }) => named).map(({ factor }) => factorWords(factor, set)),
  };
}
