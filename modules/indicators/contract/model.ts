import { Bilingual, ById, closed, route } from '@xinan/contract-kit';
import { Type } from 'typebox';
import { Amount, Unit } from './schemas.ts';

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
