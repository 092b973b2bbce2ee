import {
  Bilingual,
  ById,
  closed,
  defineErrors,
  Instant,
  Nullable,
  OneOf,
  RegionCode,
  route,
  Uuid,
} from '@xinan/contract-kit';
import type { Instrument } from '@xinan/scoring';
import { Type, type Static } from 'typebox';
import {
  behaviours,
  closureReasons,
  consentGivers,
  crisisStates,
  followUpOutcomes,
  referralOutcomes,
  riskLevels,
  sources,
  urgencies,
  wordsOf,
} from './domain.ts';

export const errors = defineErrors({
  'crisis.step_not_open': {
    status: 409,
    zh: '个案当前状态为“{state}”，不能执行“{step}”。',
    en: 'The case is “{state}”; “{step}” is not open now.',
  },
  'crisis.step_unmet': {
    status: 409,
    zh: '还不能执行“{step}”：{conditions}。',
    en: '“{step}” still needs: {conditions}.',
  },
  'crisis.step_role': {
    status: 403,
    zh: '您的岗位不能执行“{step}”。',
    en: 'Your role cannot take “{step}”.',
  },
  'crisis.hospital_unknown': {
    status: 422,
    zh: '请选择可接收转介的医院。',
    en: 'Choose a hospital that accepts referrals.',
  },
  'crisis.basis_missing': {
    status: 422,
    zh: '请写明评定依据（看到、听到的事实）。',
    en: 'State the observed facts behind the rating.',
  },
});

const State = OneOf(wordsOf(crisisStates.states));
const Step = OneOf(wordsOf(crisisStates.steps));
const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength });

/** A row of a list: no name, no content. */
export const CrisisRow = Type.Object(
  {
    id: Uuid,
    caseNo: Type.String(),
    state: State,
    source: OneOf(wordsOf(sources)),
    urgency: OneOf(wordsOf(urgencies)),
    risk: Nullable(OneOf(wordsOf(riskLevels))),
    regionCode: Nullable(RegionCode),
    regionName: Type.String(),
    raisedAt: Instant,
    dueAt: Nullable(Instant),
    dueStep: Nullable(Type.String()),
    escalation: Type.Integer(),
    lead: Nullable(Type.String()),
    contactLeft: Type.Boolean(),
    assignedToMe: Type.Boolean(),
  },
  closed,
);
export type CrisisRow = Static<typeof CrisisRow>;

const Author = Type.Object({ name: Type.String(), role: Bilingual }, closed);
export const AssessmentRecord = Type.Object(
  {
    id: Uuid,
    at: Instant,
    by: Author,
    ideation: Type.Integer({ minimum: 0, maximum: 5 }),
    behaviours: Type.Array(OneOf(wordsOf(behaviours))),
    selfInjury: Type.Boolean(),
    harmToOthers: Type.Integer({ minimum: 0, maximum: 2 }),
    protectiveFactors: Type.Array(Type.String()),
    risk: OneOf(wordsOf(riskLevels)),
    basis: Type.String(),
    assessorQualification: Type.String(),
  },
  closed,
);
const planParts = {
  warningSigns: Type.Array(Text(200), { maxItems: 8 }),
  ownWays: Type.Array(Text(200), { maxItems: 8 }),
  peopleAndPlaces: Type.Array(Text(200), { maxItems: 8 }),
  trustedPeople: Type.Array(Type.Object({ name: Text(40), phone: Type.String({ maxLength: 25 }) }, closed), {
    maxItems: 8,
  }),
  professionals: Type.Array(Type.Object({ name: Text(80), phone: Type.String({ maxLength: 25 }) }, closed), {
    maxItems: 8,
  }),
  saferSurroundings: Type.Array(Text(200), { maxItems: 8 }),
  reasonsForLiving: Type.Array(Text(200), { maxItems: 8 }),
};
export const SafetyPlan = Type.Object(
  { ...planParts, version: Type.Integer(), at: Instant, by: Author },
  closed,
);
export const Referral = Type.Object(
  {
    id: Uuid,
    hospitalId: Uuid,
    hospitalName: Bilingual,
    reason: Type.String(),
    consentBy: OneOf(wordsOf(consentGivers)),
    sentAt: Instant,
    receivedAt: Nullable(Instant),
    seenAt: Nullable(Instant),
    outcome: Nullable(OneOf(wordsOf(referralOutcomes))),
    advice: Nullable(Type.String()),
  },
  closed,
);
export const FollowUp = Type.Object(
  {
    id: Uuid,
    dueAt: Instant,
    doneAt: Nullable(Instant),
    outcome: Nullable(OneOf(wordsOf(followUpOutcomes))),
    note: Nullable(Type.String()),
    by: Nullable(Author),
  },
  closed,
);
export const Signature = Type.Object({ by: Author, at: Instant, ordinal: Type.Integer() }, closed);
export const TimelineEntry = Type.Object(
  {
    at: Instant,
    step: Type.String(),
    label: Bilingual,
    by: Author,
    to: Nullable(State),
    note: Type.Optional(Type.String()),
  },
  closed,
);

export const CrisisRecord = Type.Object(
  {
    ...CrisisRow.properties,
    /** Grows with every change; send it back so that nobody overwrites a colleague. */
    version: Type.Integer(),
    observedFact: Type.String(),
    contact: Nullable(
      Type.Object(
        { phone: Type.String(), calledName: Nullable(Type.String()), goodTime: Nullable(Type.String()) },
        closed,
      ),
    ),
    /** Where the person was seen, and how they are called, when the report gave no number. */
    whereabouts: Type.Optional(
      Type.Object({ calledName: Nullable(Type.String()), place: Nullable(Type.String()) }, closed),
    ),
    acknowledgedAt: Nullable(Instant),
    assessments: Type.Array(AssessmentRecord),
    plans: Type.Array(SafetyPlan),
    referrals: Type.Array(Referral),
    followUps: Type.Array(FollowUp),
    signatures: Type.Array(Signature),
    closure: Nullable(
      Type.Object(
        { reason: OneOf(wordsOf(closureReasons)), aftercare: Type.String(), at: Nullable(Instant) },
        closed,
      ),
    ),
    timeline: Type.Array(TimelineEntry),
    /** Steps open to the reader now, in the order of the state table; `primary` is the next right one. */
    steps: Type.Array(Type.Object({ step: Step, label: Bilingual, primary: Type.Boolean() }, closed)),
    /** The assessment behind the alert, where there is one: whether item answers may be opened in an emergency. */
    assessmentId: Nullable(Uuid),
    canBreakGlass: Type.Boolean(),
  },
  closed,
);
export type CrisisRecord = Static<typeof CrisisRecord>;

const stepErrors = [
  'record.not_found',
  'record.changed',
  'crisis.step_not_open',
  'crisis.step_unmet',
  'crisis.step_role',
] as const;
const versioned = { version: Type.Integer() };

export const raiseCrisis = route({
  id: 'crises.raise',
  method: 'POST',
  path: '/api/crises',
  action: 'crisis.raise',
  summary: { zh: '报告一位需要帮助的人', en: 'Report a person in need' },
  body: Type.Object(
    {
      id: Uuid,
      source: OneOf(wordsOf(sources)),
      urgency: OneOf(wordsOf(urgencies)),
      regionCode: RegionCode,
      observedFact: Text(2000),
      phone: Type.Optional(Type.String({ maxLength: 25 })),
      calledName: Type.Optional(Type.String({ maxLength: 20 })),
      place: Type.Optional(Type.String({ maxLength: 200 })),
    },
    closed,
  ),
  response: Type.Object({ id: Uuid, caseNo: Type.String() }, closed),
  idempotencyKey: 'own-id',
});
export const listCrises = route({
  id: 'crises.list',
  method: 'GET',
  path: '/api/crises',
  action: 'crisis.list',
  summary: { zh: '危机个案列表', en: 'Crisis cases' },
  query: Type.Object(
    {
      state: Type.Optional(State),
      urgency: Type.Optional(OneOf(wordsOf(urgencies))),
      source: Type.Optional(OneOf(wordsOf(sources))),
      region: Type.Optional(RegionCode),
      mine: Type.Optional(Type.Boolean()),
      overdue: Type.Optional(Type.Boolean()),
      open: Type.Optional(Type.Boolean()),
      search: Type.Optional(Type.String({ maxLength: 40 })),
      cursor: Type.Optional(Type.String({ maxLength: 200 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    },
    closed,
  ),
  response: Type.Object({ rows: Type.Array(CrisisRow), nextCursor: Nullable(Type.String()) }, closed),
});
export const getCrisis = route({
  id: 'crises.get',
  method: 'GET',
  path: '/api/crises/:id',
  action: 'crisis.read',
  summary: { zh: '打开危机个案', en: 'Open a crisis case' },
  params: ById,
  response: CrisisRecord,
  errors: ['record.not_found'],
});
export const acknowledgeCrisis = route({
  id: 'crises.acknowledge',
  method: 'POST',
  path: '/api/crises/:id/acknowledge',
  action: 'crisis.acknowledge',
  summary: { zh: '签收', en: 'Acknowledge' },
  params: ById,
  body: Type.Object(versioned, closed),
  response: CrisisRecord,
  errors: stepErrors,
});
export const startAssessment = route({
  id: 'crises.startAssessment',
  method: 'POST',
  path: '/api/crises/:id/start-assessment',
  action: 'crisis.assess',
  summary: { zh: '开始评估', en: 'Start assessment' },
  params: ById,
  body: Type.Object(versioned, closed),
  response: CrisisRecord,
  errors: stepErrors,
});
export const assessCrisis = route({
  id: 'crises.assess',
  method: 'POST',
  path: '/api/crises/:id/assessments',
  action: 'crisis.assess',
  summary: { zh: '登记评估', en: 'Record assessment' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      ideation: Type.Integer({ minimum: 0, maximum: 5 }),
      behaviours: Type.Array(OneOf(wordsOf(behaviours)), { maxItems: 4 }),
      selfInjury: Type.Boolean(),
      harmToOthers: Type.Integer({ minimum: 0, maximum: 2 }),
      protectiveFactors: Type.Array(Text(200), { maxItems: 8 }),
      risk: OneOf(wordsOf(riskLevels)),
      basis: Text(2000),
      assessorQualification: Text(60),
    },
    closed,
  ),
  response: CrisisRecord,
  errors: [...stepErrors, 'crisis.basis_missing'],
});
export const ruleOutCrisis = route({
  id: 'crises.ruleOut',
  method: 'POST',
  path: '/api/crises/:id/rule-out',
  action: 'crisis.assess',
  summary: { zh: '判为非危机', en: 'Rule out' },
  params: ById,
  body: Type.Object({ ...versioned, basis: Text(2000) }, closed),
  response: CrisisRecord,
  errors: stepErrors,
});
export const writeSafetyPlan = route({
  id: 'crises.writePlan',
  method: 'POST',
  path: '/api/crises/:id/safety-plans',
  action: 'crisis.plan',
  summary: { zh: '写安全计划（新版本）', en: 'Write a safety plan (new version)' },
  params: ById,
  body: Type.Object({ ...versioned, ...planParts }, closed),
  response: CrisisRecord,
  errors: stepErrors,
});
export const referCrisis = route({
  id: 'crises.refer',
  method: 'POST',
  path: '/api/crises/:id/referrals',
  action: 'crisis.refer',
  summary: { zh: '转介医院', en: 'Refer to a hospital' },
  params: ById,
  body: Type.Object(
    { ...versioned, hospitalId: Uuid, reason: Text(500), consentBy: OneOf(wordsOf(consentGivers)) },
    closed,
  ),
  response: CrisisRecord,
  errors: [...stepErrors, 'crisis.hospital_unknown'],
});
export const answerReferral = route({
  id: 'crises.answerReferral',
  method: 'POST',
  path: '/api/crises/:id/referrals/:referralId/receipt',
  action: 'crisis.receive_referral',
  summary: { zh: '转介回执', en: 'Return receipt of a referral' },
  params: Type.Object({ id: Uuid, referralId: Uuid }, closed),
  body: Type.Object(
    {
      ...versioned,
      outcome: OneOf(wordsOf(referralOutcomes)),
      advice: Type.Optional(Type.String({ maxLength: 1000 })),
    },
    closed,
  ),
  response: CrisisRecord,
  errors: stepErrors,
});
export const startFollowing = route({
  id: 'crises.startFollowing',
  method: 'POST',
  path: '/api/crises/:id/start-following',
  action: 'crisis.follow_up',
  summary: { zh: '转入随访', en: 'Start follow-up' },
  params: ById,
  body: Type.Object(versioned, closed),
  response: CrisisRecord,
  errors: stepErrors,
});
export const recordFollowUp = route({
  id: 'crises.followUp',
  method: 'POST',
  path: '/api/crises/:id/follow-ups',
  action: 'crisis.follow_up',
  summary: { zh: '登记随访', en: 'Record a follow-up' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      followUpId: Type.Optional(Uuid),
      outcome: OneOf(wordsOf(followUpOutcomes)),
      note: Text(2000),
    },
    closed,
  ),
  response: CrisisRecord,
  errors: stepErrors,
});
export const proposeClosure = route({
  id: 'crises.proposeClosure',
  method: 'POST',
  path: '/api/crises/:id/closure',
  action: 'crisis.close',
  summary: { zh: '签字并申请结案', en: 'Sign and propose closure' },
  params: ById,
  body: Type.Object({ ...versioned, reason: OneOf(wordsOf(closureReasons)), aftercare: Text(1000) }, closed),
  response: CrisisRecord,
  errors: stepErrors,
});
export const countersignClosure = route({
  id: 'crises.countersign',
  method: 'POST',
  path: '/api/crises/:id/closure/countersign',
  action: 'crisis.sign_off',
  summary: { zh: '会签结案或退回', en: 'Countersign the closure, or return it' },
  params: ById,
  body: Type.Object(
    { ...versioned, agreed: Type.Boolean(), remark: Type.Optional(Type.String({ maxLength: 500 })) },
    closed,
  ),
  response: CrisisRecord,
  errors: stepErrors,
});
export const reopenCrisis = route({
  id: 'crises.reopen',
  method: 'POST',
  path: '/api/crises/:id/reopen',
  action: 'crisis.reopen',
  summary: { zh: '重新打开', en: 'Reopen' },
  params: ById,
  body: Type.Object({ ...versioned, reason: Text(500) }, closed),
  response: CrisisRecord,
  errors: stepErrors,
});
/** Break-glass: opens the item answers behind the alert for one case, with a reason; the supervisor hears of it at once, the person can read it. */
export const openItemAnswers = route({
  id: 'crises.openItemAnswers',
  method: 'POST',
  path: '/api/crises/:id/item-answers',
  action: 'crisis.break_glass',
  summary: { zh: '紧急查看逐题作答', en: 'Open item answers in an emergency' },
  params: ById,
  body: Type.Object({ reason: Text(500) }, closed),
  response: Type.Object(
    {
      instrumentName: Bilingual,
      edition: Type.String(),
      /** The form as it was answered, and the chosen values: the reader's device shows how the result came about. */
      definition: Type.Unsafe<Instrument>(Type.Any()),
      given: Type.Record(Type.String(), Nullable(Type.Number())),
      answers: Type.Array(
        Type.Object({ number: Type.Integer(), text: Bilingual, answer: Nullable(Bilingual) }, closed),
      ),
    },
    closed,
  ),
  errors: ['record.not_found'],
});
/** Printed forms: 危机评估表, 安全计划（本人版）, 转介单, 个案小结; as HTML for A4 or as Word. */
export const printCrisisForm = route({
  id: 'crises.print',
  method: 'GET',
  path: '/api/crises/:id/forms/:form',
  action: 'crisis.read',
  summary: { zh: '打印表单', en: 'Printed forms' },
  params: Type.Object(
    { id: Uuid, form: OneOf(['assessment', 'safety-plan', 'referral', 'summary'] as const) },
    closed,
  ),
  query: Type.Object({ locale: Type.Optional(OneOf(['zh', 'en'] as const)) }, closed),
  response: Type.Object({ title: Type.String(), html: Type.String(), wordBase64: Type.String() }, closed),
  errors: ['record.not_found'],
});
