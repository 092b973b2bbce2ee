import {
  Bilingual,
  ById,
  closed,
  Instant,
  Locale,
  Nullable,
  OneOf,
  RegionCode,
  route,
  Uuid,
} from '@xinan/contract-kit';
import { type Static, Type } from 'typebox';

import { Amount, PeriodWord, ScoreCode, stepErrors, Text, Unit, Version } from './schemas.ts';

/** A calculation as lists show it. */
export const RunRow = Type.Object(
  {
    id: Uuid,
    cycleId: Uuid,
    period: PeriodWord,
    ordinal: Type.Integer(),
    state: OneOf(['preview', 'published', 'superseded'] as const),
    setTitle: Bilingual,
    setVersion: Type.String(),
    setNote: Bilingual,
    edition: Type.String(),
    seed: Type.Integer(),
    draws: Type.Integer(),
    inputSha256: Type.String(),
    resultSha256: Type.String(),
    startedAt: Instant,
    starter: Type.String(),
    reason: Nullable(Type.String()),
    supersedes: Nullable(Uuid),
    publishedAt: Nullable(Instant),
  },
  closed,
);
export type RunRow = Static<typeof RunRow>;

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
const Cap = Type.Object(
  { id: Uuid, band: Type.String(), reason: Type.String(), setBy: Type.String(), setAt: Instant },
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

/** One level-2 indicator of one unit. */
export const IndicatorCell = Type.Object(
  {
    code: Type.String(),
    name: Bilingual,
    parent: Type.String(),
    department: Bilingual,
    mode: OneOf(['manual', 'computed'] as const),
    valueUnit: Bilingual,
    status: Type.String(),
    value: Amount,
    numerator: Amount,
    denominator: Amount,
    /** 95 % Wilson interval where the denominator is below 30. */
    interval: Nullable(Type.Array(Type.Number())),
    score: Amount,
    change: Amount,
    weight: Type.Number(),
    weightUsed: Amount,
    contribution: Amount,
    valuePeriod: Nullable(PeriodWord),
    taskId: Nullable(Uuid),
    /** The value is hidden from this reader because its counts are small. */
    suppressed: Type.Boolean(),
  },
  closed,
);
export type IndicatorCell = Static<typeof IndicatorCell>;

export const listRuns = route({
  id: 'indicators.listRuns',
  method: 'GET',
  path: '/api/indicators/runs',
  action: 'index.read',
  summary: { zh: '计分记录', en: 'Runs' },
  query: Type.Object({ cycle: Type.Optional(Uuid) }, closed),
  response: Type.Array(RunRow),
});
/**
 * Calculates a cycle: lines of JSON, `{"done":n,"total":m}` while the rankings are drawn, last `{"run":"<id>"}`. Whoever
 * closes the connection stops it, and nothing is kept.
 */
export const startRun = route({
  id: 'indicators.startRun',
  method: 'POST',
  path: '/api/indicators/cycles/:id/run',
  action: 'index.manage',
  summary: { zh: '计分', en: 'Calculate' },
  params: ById,
  body: Type.Object(
    {
      version: Version,
      seed: Type.Optional(Type.Integer({ minimum: 0, maximum: 4294967295 })),
      draws: Type.Optional(Type.Integer({ minimum: 1000, maximum: 100_000 })),
      reason: Type.Optional(Type.String({ maxLength: 500 })),
    },
    closed,
  ),
  response: Type.String(),
  errors: ['record.not_found', 'record.changed', 'index.step_not_open', 'index.cycle_unmet'],
  idempotencyKey: 'none',
});
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
export const getUnitScores = route({
  id: 'indicators.getUnitScores',
  method: 'GET',
  path: '/api/indicators/runs/:id/units/:unit',
  action: 'index.read',
  summary: { zh: '一个地区的全部指标', en: 'All indicators of one unit' },
  params: Type.Object({ id: Uuid, unit: RegionCode }, closed),
  response: Type.Object({ unit: Unit, level: Type.String(), indicators: Type.Array(IndicatorCell) }, closed),
  errors: ['record.not_found'],
});
/** One indicator over all units, towns included where it is computed: the map and the comparison. */
export const getIndicatorScores = route({
  id: 'indicators.getIndicatorScores',
  method: 'GET',
  path: '/api/indicators/runs/:id/indicators/:code',
  action: 'index.read',
  summary: { zh: '一项指标的各地情况', en: 'One indicator over all units' },
  params: Type.Object({ id: Uuid, code: ScoreCode }, closed),
  query: Type.Object({ within: Type.Optional(RegionCode) }, closed),
  response: Type.Object(
    {
      code: Type.String(),
      name: Bilingual,
      definition: Bilingual,
      valueUnit: Nullable(Bilingual),
      rows: Type.Array(
        Type.Object(
          {
            unit: Unit,
            level: OneOf(['city', 'county', 'town'] as const),
            value: Amount,
            score: Amount,
            numerator: Amount,
            denominator: Amount,
            interval: Nullable(Type.Array(Type.Number())),
            /** Drawn towards the mean of all, the more the smaller the place. */
            shrunk: Amount,
            status: Type.String(),
            suppressed: Type.Boolean(),
          },
          closed,
        ),
      ),
    },
    closed,
  ),
  errors: ['record.not_found'],
});
/** The proof behind one figure: formula, parts by unit, who verified, what was counted. */
export const explainScore = route({
  id: 'indicators.explainScore',
  method: 'GET',
  path: '/api/indicators/runs/:id/units/:unit/proof/:code',
  action: 'index.read',
  summary: { zh: '这个数字从哪里来', en: 'Where a figure comes from' },
  params: Type.Object({ id: Uuid, unit: RegionCode, code: ScoreCode }, closed),
  response: Type.Object(
    {
      run: RunRow,
      unit: Unit,
      code: Type.String(),
      name: Bilingual,
      score: Amount,
      value: Amount,
      suppressed: Type.Boolean(),
      formula: Type.String(),
      formulaSha256: Type.String(),
      scoring: Bilingual,
      /** Numerator and denominator by unit: the counties of a city figure. */
      parts: Type.Array(
        Type.Object(
          {
            unit: Unit,
            period: PeriodWord,
            numerator: Amount,
            denominator: Amount,
            status: Type.String(),
            taskId: Nullable(Uuid),
            submitter: Nullable(Type.String()),
            reviewer: Nullable(Type.String()),
            verifier: Nullable(Type.String()),
            verifiedAt: Nullable(Instant),
            evidence: Type.Integer(),
            suppressed: Type.Boolean(),
          },
          closed,
        ),
      ),
      elements: Type.Array(
        Type.Object(
          { element: Type.String(), name: Bilingual, unit: Unit, value: Amount, suppressed: Type.Boolean() },
          closed,
        ),
      ),
      /** Members with weight and score, of a group. */
      members: Type.Array(
        Type.Object(
          {
            code: Type.String(),
            name: Bilingual,
            weight: Type.Number(),
            weightUsed: Amount,
            score: Amount,
            contribution: Amount,
            status: Nullable(Type.String()),
          },
          closed,
        ),
      ),
      /** The command that computes it again from the stored input. */
      replay: Type.String(),
    },
    closed,
  ),
  errors: ['record.not_found'],
});
export const getTrend = route({
  id: 'indicators.getTrend',
  method: 'GET',
  path: '/api/indicators/trend',
  action: 'index.read',
  summary: { zh: '趋势', en: 'Trend' },
  query: Type.Object(
    { unit: RegionCode, code: ScoreCode, type: OneOf(['month', 'quarter', 'year'] as const) },
    closed,
  ),
  response: Type.Object(
    {
      points: Type.Array(
        Type.Object(
          {
            period: PeriodWord,
            score: Amount,
            value: Amount,
            status: Nullable(Type.String()),
            edition: Type.String(),
            corrected: Type.Boolean(),
          },
          closed,
        ),
      ),
      full: Amount,
      zero: Amount,
      target: Amount,
      /** Theil–Sen per period and Mann–Kendall; null with fewer than eight. */
      trend: Nullable(
        Type.Object(
          { slope: Type.Number(), probability: Type.Number(), significant: Type.Boolean() },
          closed,
        ),
      ),
    },
    closed,
  ),
  errors: ['record.not_found'],
});
/** How a score changed since another run: the contribution of each member and of changed weights. */
export const getChange = route({
  id: 'indicators.getChange',
  method: 'GET',
  path: '/api/indicators/runs/:id/units/:unit/change',
  action: 'index.read',
  summary: { zh: '变化由来', en: 'What changed' },
  params: Type.Object({ id: Uuid, unit: RegionCode }, closed),
  query: Type.Object({ against: OneOf(['previous', 'year_before'] as const) }, closed),
  response: Type.Object(
    {
      against: Nullable(PeriodWord),
      before: Amount,
      after: Amount,
      dueToScores: Amount,
      dueToWeights: Amount,
      terms: Type.Array(Type.Object({ code: Type.String(), name: Bilingual, points: Type.Number() }, closed)),
    },
    closed,
  ),
  errors: ['record.not_found'],
});
/** Scores by unit and leaf, and the weight tree: what-if weights are computed in the browser from it. */
export const getScoreModel = route({
  id: 'indicators.getScoreModel',
  method: 'GET',
  path: '/api/indicators/runs/:id/model',
  action: 'index.read',
  summary: { zh: '权重试算数据', en: 'Model for what-if weights' },
  params: ById,
  response: Type.Object(
    {
      units: Type.Array(Unit),
      themes: Type.Array(
        Type.Object(
          {
            code: Type.String(),
            name: Bilingual,
            weight: Type.Number(),
            level1: Type.Array(
              Type.Object(
                {
                  code: Type.String(),
                  name: Bilingual,
                  weight: Type.Number(),
                  indicators: Type.Array(
                    Type.Object({ code: Type.String(), name: Bilingual, weight: Type.Number() }, closed),
                  ),
                },
                closed,
              ),
            ),
          },
          closed,
        ),
      ),
      /** A row per unit, a column per indicator in the order of the tree. */
      scores: Type.Array(Type.Array(Amount)),
      geometricFloor: Type.Number(),
      /** Proposals by the data and by experts, for themes and level 1: code → weight. */
      proposals: Type.Array(
        Type.Object(
          {
            method: Type.String(),
            name: Bilingual,
            weights: Type.Record(Type.String(), Type.Number()),
            note: Bilingual,
          },
          closed,
        ),
      ),
      redundant: Type.Array(
        Type.Object({ one: Type.String(), other: Type.String(), rho: Type.Number() }, closed),
      ),
    },
    closed,
  ),
  errors: ['record.not_found'],
});
/** Score below 60, the lowest tenth, or a fall: with who answers for it. */
export const listWeaknesses = route({
  id: 'indicators.listWeaknesses',
  method: 'GET',
  path: '/api/indicators/runs/:id/weaknesses',
  action: 'index.read',
  summary: { zh: '短板清单', en: 'Weak points' },
  params: ById,
  query: Type.Object({ unit: Type.Optional(RegionCode) }, closed),
  response: Type.Array(
    Type.Object(
      {
        code: Type.String(),
        name: Bilingual,
        unit: Unit,
        department: Bilingual,
        score: Type.Number(),
        change: Amount,
        reason: OneOf(['below_60', 'lowest', 'fall'] as const),
      },
      closed,
    ),
  ),
  errors: ['record.not_found'],
});

// Publication.
export const publishRun = route({
  id: 'indicators.publishRun',
  method: 'POST',
  path: '/api/indicators/cycles/:id/publish',
  action: 'index.approve',
  summary: { zh: '审定发布', en: 'Publish' },
  params: ById,
  body: Type.Object({ version: Version }, closed),
  response: Type.Object({ publicationId: Uuid, sha256: Type.String() }, closed),
  errors: ['record.not_found', 'record.changed', 'index.step_not_open', 'index.cycle_unmet', 'index.no_run'],
});
/** A published value is corrected: a new run, a new publication; the old figures stay readable with the reason. */
export const correctPublished = route({
  id: 'indicators.correctPublished',
  method: 'POST',
  path: '/api/indicators/cycles/:id/correct',
  action: 'index.approve',
  summary: { zh: '更正已发布的数据', en: 'Correct a published value' },
  params: ById,
  body: Type.Object(
    {
      version: Version,
      reason: Text(1000),
      tasks: Type.Array(
        Type.Object({ id: Uuid, version: Version, numerator: Amount, denominator: Amount }, closed),
        { minItems: 1, maxItems: 50 },
      ),
    },
    closed,
  ),
  response: Type.Object({ publicationId: Uuid, runId: Uuid, sha256: Type.String() }, closed),
  errors: [...stepErrors, 'index.cycle_unmet', 'index.no_run'],
});
export const capUnit = route({
  id: 'indicators.capUnit',
  method: 'POST',
  path: '/api/indicators/cycles/:id/caps',
  action: 'index.approve',
  summary: { zh: '等级限定', en: 'Cap a grade' },
  params: ById,
  body: Type.Object(
    { id: Uuid, unit: RegionCode, band: Type.String({ maxLength: 4 }), reason: Text(1000) },
    closed,
  ),
  response: Cap,
  errors: ['record.not_found', 'request.invalid'],
  idempotencyKey: 'own-id',
});
/** The report as a file, told line by line while it is built. */
export const buildReport = route({
  id: 'indicators.buildReport',
  method: 'GET',
  path: '/api/indicators/runs/:id/report',
  action: 'index.read',
  summary: { zh: '导出评价报告', en: 'The report' },
  params: ById,
  query: Type.Object({ format: OneOf(['word', 'excel'] as const), locale: Type.Optional(Locale) }, closed),
  response: Type.String(),
  errors: ['record.not_found'],
});
