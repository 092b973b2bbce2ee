import { Bilingual, ById, closed, Day, Instant, Nullable, OneOf, route, Uuid } from '@xinan/contract-kit';
import { type Static, Type } from 'typebox';
import { Version } from './schemas.ts';

const Member = Type.Object({ code: Type.String(), name: Bilingual, weight: Type.Number() }, closed);
const Matrix = Type.Array(Type.Array(Type.Number(), { minItems: 3, maxItems: 9 }), {
  minItems: 3,
  maxItems: 9,
});
const WorstPair = Type.Object(
  { row: Type.Integer(), column: Type.Integer(), given: Type.Number(), implied: Type.Number() },
  closed,
);

/** A question to experts: how important the members of one group are beside each other. */
export const Questionnaire = Type.Object(
  {
    id: Uuid,
    setTitle: Bilingual,
    setVersion: Type.String(),
    group: Type.Object({ code: Type.String(), name: Bilingual }, closed),
    members: Type.Array(Member),
    state: OneOf(['open', 'closed'] as const),
    closesOn: Day,
    answers: Type.Integer(),
    accepted: Type.Integer(),
    /** The reader's own answer. */
    mine: Nullable(
      Type.Object(
        {
          version: Version,
          matrix: Matrix,
          weights: Type.Array(Type.Number()),
          consistency: Type.Number(),
          accepted: Type.Boolean(),
          worst: Nullable(WorstPair),
          submittedAt: Instant,
        },
        closed,
      ),
    ),
  },
  closed,
);
export type Questionnaire = Static<typeof Questionnaire>;

export const listQuestionnaires = route({
  id: 'indicators.listQuestionnaires',
  method: 'GET',
  path: '/api/indicators/questionnaires',
  action: 'index.judge',
  summary: { zh: '待打分问卷', en: 'Questionnaires to answer' },
  response: Type.Array(Questionnaire),
});
export const judgeGroup = route({
  id: 'indicators.judgeGroup',
  method: 'PUT',
  path: '/api/indicators/questionnaires/:id/judgement',
  action: 'index.judge',
  summary: { zh: '提交两两比较', en: 'Submit comparisons' },
  params: ById,
  body: Type.Object({ matrix: Matrix, version: Nullable(Version) }, closed),
  response: Questionnaire,
  errors: ['record.not_found', 'record.changed', 'index.matrix_invalid', 'index.questionnaire_closed'],
});
export const openQuestionnaire = route({
  id: 'indicators.openQuestionnaire',
  method: 'POST',
  path: '/api/indicators/questionnaires',
  action: 'index.manage',
  summary: { zh: '发起专家打分', en: 'Ask the experts' },
  body: Type.Object(
    { id: Uuid, setId: Uuid, groupCode: Type.String({ pattern: '^(total|[A-Z])$' }), closesOn: Day },
    closed,
  ),
  response: Type.Object({}, closed),
  errors: ['record.not_found', 'request.invalid'],
  idempotencyKey: 'own-id',
});
export const closeQuestionnaire = route({
  id: 'indicators.closeQuestionnaire',
  method: 'POST',
  path: '/api/indicators/questionnaires/:id/close',
  action: 'index.manage',
  summary: { zh: '截止问卷', en: 'Close a questionnaire' },
  params: ById,
  body: Type.Object({}, closed),
  response: Type.Object({}, closed),
  errors: ['record.not_found', 'index.questionnaire_closed'],
});
/** The group's weights beside the set's own, with the spread; a proposal for the next version, never a change. */
export const summariseJudgements = route({
  id: 'indicators.summariseJudgements',
  method: 'GET',
  path: '/api/indicators/questionnaires/summary',
  action: 'index.manage',
  summary: { zh: '专家赋权汇总', en: 'What the experts propose' },
  query: Type.Object({ set: Uuid }, closed),
  response: Type.Array(
    Type.Object(
      {
        ...Questionnaire.properties,
        group: Questionnaire.properties.group,
        proposed: Nullable(
          Type.Object(
            {
              consistency: Type.Number(),
              rows: Type.Array(
                Type.Object(
                  {
                    code: Type.String(),
                    name: Bilingual,
                    weight: Type.Number(),
                    proposed: Type.Number(),
                    least: Type.Number(),
                    most: Type.Number(),
                  },
                  closed,
                ),
              ),
            },
            closed,
          ),
        ),
        experts: Type.Array(
          Type.Object(
            {
              name: Type.String(),
              weights: Type.Array(Type.Number()),
              consistency: Type.Number(),
              accepted: Type.Boolean(),
              worst: Nullable(WorstPair),
            },
            closed,
          ),
        ),
      },
      closed,
    ),
  ),
});
