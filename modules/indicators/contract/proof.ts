import { Bilingual, closed, Instant, Nullable, RegionCode, route, Uuid } from '@xinan/contract-kit';
import { Type } from 'typebox';
import { RunRow } from './runs.ts';
import { Amount, PeriodWord, ScoreCode, Unit } from './schemas.ts';

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
      /** Of a value; null of a score that joins others. */
      valueUnit: Nullable(Bilingual),
      numerator: Nullable(Bilingual),
      denominator: Nullable(Bilingual),
      /** The groups above, the total first. */
      above: Type.Array(Type.Object({ code: Type.String(), name: Bilingual }, closed)),
      /** As stored, with the hash of its text; null where scores are joined: `scoring` says how. */
      formula: Nullable(Type.String()),
      formulaSha256: Nullable(Type.String()),
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
          {
            element: Type.String(),
            name: Bilingual,
            unit: Unit,
            period: PeriodWord,
            value: Amount,
            suppressed: Type.Boolean(),
          },
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
