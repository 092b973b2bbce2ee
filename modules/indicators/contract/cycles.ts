import { Bilingual, ById, closed, Day, Instant, Nullable, OneOf, route, Uuid } from '@xinan/contract-kit';
import { type Static, Type } from 'typebox';
import { CycleState, CycleStep, Department, PeriodWord, Unit, Version } from './schemas.ts';

/** An evaluation cycle as lists show it. */
export const CycleRow = Type.Object(
  {
    id: Uuid,
    setId: Uuid,
    setTitle: Bilingual,
    setVersion: Type.String(),
    period: PeriodWord,
    state: CycleState,
    version: Version,
    startsOn: Day,
    endsOn: Day,
    submitBy: Day,
    reviewBy: Day,
    verifyBy: Day,
    scoreBy: Day,
    appealBy: Nullable(Day),
    openedAt: Instant,
    tasks: Type.Object(
      {
        total: Type.Integer(),
        /** Submitted or further. */
        reported: Type.Integer(),
        verified: Type.Integer(),
        overdue: Type.Integer(),
        late: Type.Integer(),
        openAppeals: Type.Integer(),
      },
      closed,
    ),
  },
  closed,
);
export type CycleRow = Static<typeof CycleRow>;

/** One department and unit of the completeness and timeliness boards. */
export const BatchRow = Type.Object(
  {
    id: Uuid,
    batchNo: Type.String(),
    cycleId: Uuid,
    period: PeriodWord,
    department: Department,
    unit: Unit,
    /** The deadline of what is to be done next, and by whom: reporting (a query's own day first), review, verification. */
    dueOn: Day,
    dueFor: Nullable(OneOf(['report', 'review', 'verify'] as const)),
    total: Type.Integer(),
    computed: Type.Integer(),
    /** By what is to be done: to report (with drafts and queries), to review, to verify, done, overdue. */
    toReport: Type.Integer(),
    toReview: Type.Integer(),
    toVerify: Type.Integer(),
    done: Type.Integer(),
    overdue: Type.Integer(),
    late: Type.Integer(),
    returned: Type.Integer(),
    notApplicableWeight: Type.Number(),
    /** More than a tenth of the department's weight declared not applicable: the office looks at it. */
    mustReview: Type.Boolean(),
    /** Q10: more than half of at least twenty values end in 0 or 5. */
    roundValues: Type.Boolean(),
  },
  closed,
);
export type BatchRow = Static<typeof BatchRow>;

export const Step = <S extends typeof CycleStep>(step: S) =>
  Type.Object({ step, label: Bilingual, primary: Type.Boolean(), missing: Type.Array(Bilingual) }, closed);

export const listCycles = route({
  id: 'indicators.listCycles',
  method: 'GET',
  path: '/api/indicators/cycles',
  action: 'index.read',
  summary: { zh: '评价周期', en: 'Evaluation cycles' },
  query: Type.Object({ year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })) }, closed),
  response: Type.Array(CycleRow),
});
export const openCycle = route({
  id: 'indicators.openCycle',
  method: 'POST',
  path: '/api/indicators/cycles',
  action: 'index.manage',
  summary: { zh: '开启评价周期', en: 'Open a cycle' },
  body: Type.Object({ id: Uuid, period: PeriodWord }, closed),
  response: CycleRow,
  errors: ['index.no_set', 'index.period_open', 'index.cycle_exists'],
  idempotencyKey: 'own-id',
});
export const getCycle = route({
  id: 'indicators.getCycle',
  method: 'GET',
  path: '/api/indicators/cycles/:id',
  action: 'index.read',
  summary: { zh: '评价周期进度', en: 'A cycle and how far it is' },
  params: ById,
  response: Type.Object(
    { ...CycleRow.properties, batches: Type.Array(BatchRow), steps: Type.Array(Step(CycleStep)) },
    closed,
  ),
  errors: ['record.not_found'],
});
export const closeCycle = route({
  id: 'indicators.closeCycle',
  method: 'POST',
  path: '/api/indicators/cycles/:id/close',
  action: 'index.manage',
  summary: { zh: '关闭评价周期', en: 'Close a cycle' },
  params: ById,
  body: Type.Object({ version: Version }, closed),
  response: CycleRow,
  errors: ['record.not_found', 'record.changed', 'index.step_not_open', 'index.cycle_unmet'],
});
/** A tenth of each department's values, at least three, by a stored seed; and every score that moved by more than 20. */
export const drawSpotChecks = route({
  id: 'indicators.drawSpotChecks',
  method: 'POST',
  path: '/api/indicators/cycles/:id/spot-checks',
  action: 'index.verify',
  summary: { zh: '抽取抽查样本', en: 'Draw the spot checks' },
  params: ById,
  body: Type.Object({}, closed),
  response: Type.Object({ seed: Type.Integer(), drawn: Type.Integer() }, closed),
  errors: ['record.not_found', 'index.step_not_open'],
});
