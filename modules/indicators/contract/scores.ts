import { Bilingual, ById, closed, Nullable, OneOf, RegionCode, route, Uuid } from '@xinan/contract-kit';
import { type Static, Type } from 'typebox';
import { Amount, PeriodWord, ScoreCode, Unit } from './schemas.ts';

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
/** One indicator over the city and its counties; `within` a county, over that county and its towns: values only, for looking. */
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
            /** Of a town: drawn towards its county, the more the smaller the town, with its 95 % interval. */
            shrunk: Amount,
            shrunkInterval: Nullable(Type.Array(Type.Number())),
            status: Type.String(),
            suppressed: Type.Boolean(),
          },
          closed,
        ),
      ),
      /** `within` a county: the indicators that have values of its towns. */
      townsOf: Type.Array(Type.Object({ code: Type.String(), name: Bilingual }, closed)),
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
