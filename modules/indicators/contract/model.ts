import { Bilingual, ById, closed, route } from '@xinan/contract-kit';
import { Type } from 'typebox';
import { Amount, Unit } from './schemas.ts';

const Named = Type.Object({ code: Type.String(), name: Bilingual }, closed);

/**
 * Scores of the counties by level-1 indicator, and the weight tree: what-if weights are computed in the browser from it. Scores
 * of single indicators are not sent: some of them are hidden.
 */
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
            /** Empty where one of them would tell a hidden value: the theme then moves as a whole. */
            level1: Type.Array(
              Type.Object({ code: Type.String(), name: Bilingual, weight: Type.Number() }, closed),
            ),
          },
          closed,
        ),
      ),
      /** A row per unit, a column per level-1 indicator, or per theme that has none here, in the order of the tree. */
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
      redundant: Type.Array(Type.Object({ one: Named, other: Named, rho: Type.Number() }, closed)),
    },
    closed,
  ),
  errors: ['record.not_found'],
});
