import { Bilingual, closed, Nullable, OneOf, RegionCode, route, Uuid } from '@xinan/contract-kit';
import { type Static, Type } from 'typebox';
import { Cap } from './publications.ts';
import { RunRow } from './runs.ts';
import { Amount, PeriodWord, ScoreCode, Unit } from './schemas.ts';

const GroupDefinition = Type.Object(
  {
    code: ScoreCode,
    level: OneOf(['total', 'theme', 'level1'] as const),
    parent: Nullable(Type.String()),
    name: Bilingual,
    weight: Type.Number(),
  },
  closed,
);
const Band = Type.Object(
  {
    code: Type.String(),
    min: Amount,
    max: Amount,
    zh: Type.String(),
    en: Type.String(),
    colour: Type.String(),
  },
  closed,
);
const GroupCell = Type.Object(
  {
    code: ScoreCode,
    score: Amount,
    linear: Amount,
    geometric: Amount,
    coverage: Amount,
    /** False: 数据不足. */
    enough: Type.Boolean(),
    /** Since the comparable run of the period before, same set version. */
    change: Amount,
    contribution: Amount,
    rank: Nullable(Type.Integer()),
    rankInGroup: Nullable(Type.Integer()),
  },
  closed,
);
const UnitOverview = Type.Object(
  {
    unit: Unit,
    level: OneOf(['city', 'county'] as const),
    peerGroup: Nullable(Bilingual),
    groups: Type.Array(GroupCell),
    /** Of the total, after caps. */
    band: Nullable(Type.String()),
    cap: Nullable(Cap),
  },
  closed,
);
const RankedUnit = Type.Object(
  {
    unit: RegionCode,
    rank: Nullable(Type.Integer()),
    medianRank: Amount,
    interval: Nullable(Type.Array(Type.Number())),
    rankBefore: Nullable(Type.Integer()),
    tieGroup: Nullable(Type.Integer()),
    geometricRank: Nullable(Type.Integer()),
    topsisRank: Nullable(Type.Integer()),
  },
  closed,
);

/** Everything the overview, the heat map, the radar and the ranking show. */
export const Overview = Type.Object(
  {
    run: RunRow,
    legend: Type.Array(Band),
    groups: Type.Array(GroupDefinition),
    units: Type.Array(UnitOverview),
    ranking: Type.Array(RankedUnit),
    /** P(row ahead of column) in the order of `ranking`. */
    winShares: Type.Array(Type.Array(Type.Number())),
    orderConflicts: Type.Array(Type.Array(RegionCode)),
    sensitiveTo: Type.Array(Type.Object({ factor: Bilingual, spearman: Type.Number() }, closed)),
    /** Periods with a run, oldest first: for the choice of period and the trend. */
    periods: Type.Array(PeriodWord),
  },
  closed,
);
export type Overview = Static<typeof Overview>;

/** The newest run the reader may see, or the one asked for. */
export const getOverview = route({
  id: 'indicators.getOverview',
  method: 'GET',
  path: '/api/indicators/overview',
  action: 'index.read',
  summary: { zh: '指数总览', en: 'Overview of the index' },
  query: Type.Object({ run: Type.Optional(Uuid), period: Type.Optional(PeriodWord) }, closed),
  response: Overview,
  errors: ['record.not_found', 'index.no_run'],
});
