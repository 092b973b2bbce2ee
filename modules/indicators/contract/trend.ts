import { Bilingual, closed, Nullable, OneOf, RegionCode, route, Uuid } from '@xinan/contract-kit';
import { Type } from 'typebox';
import { Amount, PeriodWord, ScoreCode } from './schemas.ts';

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
