import {
  Bilingual,
  ById,
  closed,
  Day,
  Instant,
  Nullable,
  OneOf,
  Page,
  PageQuery,
  RegionCode,
  route,
  Uuid,
} from '@xinan/contract-kit';
import { type Static, Type } from 'typebox';
import { BatchRow } from './cycles.ts';
import {
  Amount,
  Base64,
  Decision,
  DepartmentCode,
  Download,
  Finding,
  IndicatorCode,
  PeriodWord,
  stepErrors,
  TaskRow,
  TaskState,
  TaskStep,
  Text,
  Version,
} from './schemas.ts';

const OpenStep = Type.Object(
  { step: TaskStep, label: Bilingual, primary: Type.Boolean(), missing: Type.Array(Bilingual) },
  closed,
);

/** What the indicator asks for, in the words of the set the task belongs to. */
export const Definition = Type.Object(
  {
    code: IndicatorCode,
    name: Bilingual,
    definition: Bilingual,
    theme: Bilingual,
    level1: Bilingual,
    numerator: Bilingual,
    denominator: Nullable(Bilingual),
    formula: Type.String(),
    unit: Bilingual,
    direction: OneOf(['higher', 'lower', 'range'] as const),
    scoring: Bilingual,
    target: Bilingual,
    plausible: Type.Array(Type.Number()),
    evidence: Type.Array(Type.Object({ code: Type.String(), name: Bilingual }, closed)),
    weight: Type.Number(),
    globalWeight: Type.Number(),
  },
  closed,
);
export const EvidenceFile = Type.Object(
  {
    id: Uuid,
    code: Type.String(),
    fileName: Type.String(),
    mediaType: Type.String(),
    sizeBytes: Type.Integer(),
    sha256: Type.String(),
    scan: OneOf(['clean', 'not_scanned'] as const),
    lookedInto: Type.Boolean(),
    uploader: Type.String(),
    uploadedAt: Instant,
    /** Q8: other indicators or periods for which the same file was handed in. */
    alsoUsedFor: Type.Array(Type.String()),
  },
  closed,
);
const Earlier = Type.Object(
  { period: PeriodWord, numerator: Amount, denominator: Amount, value: Amount, score: Amount },
  closed,
);
const Submission = Type.Object(
  {
    ordinal: Type.Integer(),
    numerator: Amount,
    denominator: Amount,
    notApplicable: Type.Boolean(),
    note: Type.String(),
    explanations: Type.Record(Type.String(), Type.String()),
    findings: Type.Array(Finding),
    submitter: Type.String(),
    submittedAt: Instant,
  },
  closed,
);
const Hint = Type.Object(
  { kind: Type.String(), message: Bilingual, probability: Nullable(Type.Number()) },
  closed,
);
const Snapshot = Type.Object(
  {
    takenAt: Instant,
    formula: Type.String(),
    formulaSha256: Type.String(),
    edition: Type.String(),
    provisional: Type.Boolean(),
    elements: Type.Array(
      Type.Object({ element: Type.String(), name: Bilingual, value: Amount, source: Bilingual }, closed),
    ),
  },
  closed,
);
const Appeal = Type.Object(
  {
    id: Uuid,
    kind: OneOf(['score', 'data_quality'] as const),
    reason: Type.String(),
    claimedNumerator: Amount,
    claimedDenominator: Amount,
    raiser: Type.String(),
    raisedAt: Instant,
    verdict: Nullable(OneOf(['upheld', 'dismissed'] as const)),
    verdictReason: Nullable(Type.String()),
    decider: Nullable(Type.String()),
    decidedAt: Nullable(Instant),
  },
  closed,
);

/** A task with everything its next step needs. */
export const TaskRecord = Type.Object(
  {
    ...TaskRow.properties,
    batchNo: Type.String(),
    cycleId: Uuid,
    definition: Definition,
    /** The draft or the last submission: note and explanations by check. */
    note: Type.String(),
    explanations: Type.Record(Type.String(), Type.String()),
    checks: Type.Array(Finding),
    hints: Type.Array(Hint),
    /** The register's figure for the denominator, where there is one. */
    register: Amount,
    earlier: Type.Array(Earlier),
    evidence: Type.Array(EvidenceFile),
    submissions: Type.Array(Submission),
    decisions: Type.Array(Decision),
    snapshots: Type.Array(Snapshot),
    appeals: Type.Array(Appeal),
    returnBy: Nullable(Day),
    score: Amount,
    steps: Type.Array(OpenStep),
  },
  closed,
);
export type TaskRecord = Static<typeof TaskRecord>;

export const listTasks = route({
  id: 'indicators.listTasks',
  method: 'GET',
  path: '/api/indicators/tasks',
  action: 'index.read',
  summary: { zh: '填报任务', en: 'Data tasks' },
  query: Type.Object(
    {
      ...PageQuery,
      cycle: Type.Optional(Uuid),
      batch: Type.Optional(Uuid),
      department: Type.Optional(DepartmentCode),
      unit: Type.Optional(RegionCode),
      state: Type.Optional(TaskState),
      mode: Type.Optional(OneOf(['manual', 'computed'] as const)),
      spotCheck: Type.Optional(Type.Boolean()),
      text: Type.Optional(Type.String({ maxLength: 40 })),
    },
    closed,
  ),
  response: Page(TaskRow),
});
/** What one department reports for one unit in one cycle: the rows of its form. */
export const getBatch = route({
  id: 'indicators.getBatch',
  method: 'GET',
  path: '/api/indicators/batches/:id',
  action: 'index.read',
  summary: { zh: '打开填报表', en: 'Open a form of a department' },
  params: ById,
  response: Type.Object(
    {
      ...BatchRow.properties,
      rows: Type.Array(
        Type.Object(
          {
            ...TaskRow.properties,
            definition: Definition,
            /** The draft or the last submission: note, explanations by check, and what the checks find now. */
            note: Type.String(),
            explanations: Type.Record(Type.String(), Type.String()),
            checks: Type.Array(Finding),
            last: Nullable(Earlier),
            evidenceGiven: Type.Array(Type.String()),
            steps: Type.Array(OpenStep),
          },
          closed,
        ),
      ),
    },
    closed,
  ),
  errors: ['record.not_found'],
});
/** The batches of one's departments, or of the office's area, that need something. */
export const listBatches = route({
  id: 'indicators.listBatches',
  method: 'GET',
  path: '/api/indicators/batches',
  action: 'index.read',
  summary: { zh: '部门填报表', en: 'Forms of departments' },
  query: Type.Object({ cycle: Type.Optional(Uuid), open: Type.Optional(Type.Boolean()) }, closed),
  response: Type.Array(BatchRow),
});
export const getTask = route({
  id: 'indicators.getTask',
  method: 'GET',
  path: '/api/indicators/tasks/:id',
  action: 'index.read',
  summary: { zh: '打开填报任务', en: 'Open a task' },
  params: ById,
  response: TaskRecord,
  errors: ['record.not_found'],
});

const OneTask = { params: ById, response: TaskRecord, errors: stepErrors };
const Reason = Type.Object({ version: Version, reason: Text(2000) }, closed);
const stepRoute = <const Id extends string, const Path extends string>(id: Id, path: Path) =>
  ({ id: `indicators.${id}`, method: 'POST', path: `/api/indicators/tasks/:id/${path}` }) as const;

/** Saves as one types; the checks answer at once. */
export const saveTask = route({
  id: 'indicators.saveTask',
  method: 'PUT',
  path: '/api/indicators/tasks/:id',
  action: 'index.collect',
  summary: { zh: '保存填报', en: 'Save a report' },
  ...OneTask,
  body: Type.Object(
    {
      version: Version,
      numerator: Amount,
      denominator: Amount,
      note: Type.String({ maxLength: 2000 }),
      explanations: Type.Record(Type.String({ pattern: '^Q[0-9]{1,2}$' }), Type.String({ maxLength: 1000 })),
    },
    closed,
  ),
});
const Many = Type.Object(
  { tasks: Type.Array(Type.Object({ id: Uuid, version: Version }, closed), { minItems: 1, maxItems: 200 }) },
  closed,
);
/** All or none: what cannot be submitted is named with its task, and nothing is. */
export const submitTasks = route({
  id: 'indicators.submitTasks',
  method: 'POST',
  path: '/api/indicators/tasks/submit',
  action: 'index.collect',
  summary: { zh: '提交', en: 'Submit' },
  body: Many,
  response: Type.Array(TaskRow),
  errors: stepErrors,
});
export const declareNotApplicable = route({
  ...stepRoute('declareNotApplicable', 'not-applicable'),
  action: 'index.collect',
  summary: { zh: '申报不适用', en: 'Declare not applicable' },
  ...OneTask,
  body: Reason,
});
export const objectToSnapshot = route({
  ...stepRoute('objectToSnapshot', 'object'),
  action: 'index.collect',
  summary: { zh: '数据质量异议', en: 'Object to a snapshot' },
  ...OneTask,
  body: Reason,
});
export const raiseAppeal = route({
  ...stepRoute('raiseAppeal', 'appeal'),
  action: 'index.collect',
  summary: { zh: '申诉', en: 'Appeal' },
  ...OneTask,
  body: Type.Object({ ...Reason.properties, numerator: Amount, denominator: Amount }, closed),
});
export const approveTasks = route({
  id: 'indicators.approveTasks',
  method: 'POST',
  path: '/api/indicators/tasks/approve',
  action: 'index.review',
  summary: { zh: '部门审核通过', en: 'Approve for the department' },
  body: Many,
  response: Type.Array(TaskRow),
  errors: stepErrors,
});
export const returnTask = route({
  ...stepRoute('returnTask', 'return'),
  action: 'index.review',
  summary: { zh: '退回填报人', en: 'Return to the officer' },
  ...OneTask,
  body: Reason,
});
export const queryTask = route({
  ...stepRoute('queryTask', 'query'),
  action: 'index.verify',
  summary: { zh: '退回补正', en: 'Query' },
  ...OneTask,
  body: Reason,
});
export const passTask = route({
  ...stepRoute('passTask', 'pass'),
  action: 'index.verify',
  summary: { zh: '核验通过', en: 'Pass' },
  ...OneTask,
  body: Type.Object(
    {
      version: Version,
      ticked: Type.Array(Type.String({ maxLength: 20 }), { maxItems: 20 }),
      remark: Type.String({ maxLength: 2000 }),
    },
    closed,
  ),
});
export const rejectTask = route({
  ...stepRoute('rejectTask', 'reject'),
  action: 'index.verify',
  summary: { zh: '核验不通过', en: 'Reject' },
  ...OneTask,
  body: Reason,
});
export const decideAppeal = route({
  ...stepRoute('decideAppeal', 'appeal/decide'),
  action: 'index.decide_appeal',
  summary: { zh: '处理申诉', en: 'Decide an appeal' },
  ...OneTask,
  body: Type.Object({ ...Reason.properties, verdict: OneOf(['upheld', 'dismissed'] as const) }, closed),
});

// Evidence and workbooks.
export const addEvidence = route({
  ...stepRoute('addEvidence', 'evidence'),
  action: 'index.collect',
  summary: { zh: '上传佐证材料', en: 'Add evidence' },
  params: ById,
  body: Type.Object(
    { id: Uuid, code: Type.String({ maxLength: 20 }), fileName: Text(200), base64: Base64(14_000_000) },
    closed,
  ),
  response: EvidenceFile,
  errors: [...stepErrors, 'index.evidence_refused', 'index.evidence_personal_data'],
  idempotencyKey: 'own-id',
  bodyLimitBytes: 14_500_000,
});
const OneFile = Type.Object({ id: Uuid, file: Uuid }, closed);
export const getEvidence = route({
  id: 'indicators.getEvidence',
  method: 'GET',
  path: '/api/indicators/tasks/:id/evidence/:file',
  action: 'index.read',
  summary: { zh: '查看佐证材料', en: 'Open evidence' },
  params: OneFile,
  response: Download,
  errors: ['record.not_found'],
});
export const removeEvidence = route({
  id: 'indicators.removeEvidence',
  method: 'DELETE',
  path: '/api/indicators/tasks/:id/evidence/:file',
  action: 'index.collect',
  summary: { zh: '撤下佐证材料', en: 'Take evidence back' },
  params: OneFile,
  response: Type.Object({}, closed),
  errors: ['record.not_found', 'index.step_not_open'],
});
export const exportBatch = route({
  id: 'indicators.exportBatch',
  method: 'GET',
  path: '/api/indicators/batches/:id/workbook',
  action: 'index.read',
  summary: { zh: '下载填报表格', en: 'Download the form as a workbook' },
  params: ById,
  response: Download,
  errors: ['record.not_found'],
});
/** All faults at once, and nothing saved with any; `preview` only looks. */
export const importBatch = route({
  id: 'indicators.importBatch',
  method: 'POST',
  path: '/api/indicators/batches/:id/workbook',
  action: 'index.collect',
  summary: { zh: '导入填报表格', en: 'Import the form from a workbook' },
  params: ById,
  body: Type.Object({ base64: Base64(6_000_000), preview: Type.Boolean() }, closed),
  response: Type.Object(
    {
      rows: Type.Array(
        Type.Object(
          {
            taskId: Uuid,
            indicator: IndicatorCode,
            numerator: Amount,
            denominator: Amount,
            note: Type.String(),
            checks: Type.Array(Finding),
          },
          closed,
        ),
      ),
      notes: Type.Array(Type.Object({ place: Type.String(), message: Bilingual }, closed)),
      faults: Type.Array(Type.Object({ place: Type.String(), message: Bilingual }, closed)),
      saved: Type.Integer(),
    },
    closed,
  ),
  errors: ['record.not_found', 'index.step_not_open'],
  bodyLimitBytes: 6_200_000,
});
export const recordSpotCheck = route({
  ...stepRoute('recordSpotCheck', 'spot-check'),
  action: 'index.verify',
  summary: { zh: '记录抽查结果', en: 'Record a spot check' },
  ...OneTask,
  body: Type.Object(
    { version: Version, result: OneOf(['agrees', 'differs'] as const), remark: Text(2000) },
    closed,
  ),
});
