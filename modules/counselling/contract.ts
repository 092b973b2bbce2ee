import {
  Bilingual,
  ById,
  closed,
  defineErrors,
  Instant,
  Nullable,
  OneOf,
  PageQuery,
  RegionCode,
  route,
  Uuid,
} from '@xinan/contract-kit';
import { type Static, Type } from 'typebox';
import {
  consentKinds,
  consentWays,
  counsellingStates,
  courseOrder,
  emotionChanges,
  emotionRange,
  endings,
  meetingWishes,
  referralPlaces,
  sessionWays,
  wishes,
  wordsOf,
} from './domain.ts';

export const errors = defineErrors({
  'counselling.step_not_open': {
    status: 409,
    zh: '个案当前为“{state}”，不能执行“{step}”。',
    en: 'The case is “{state}”; “{step}” is not open now.',
  },
  'counselling.step_unmet': {
    status: 409,
    zh: '还不能执行“{step}”：需要{conditions}。',
    en: '“{step}” still needs: {conditions}.',
  },
  'counselling.step_role': {
    status: 403,
    zh: '您的岗位不能执行“{step}”。',
    en: 'Your role cannot take “{step}”.',
  },
  'counselling.counsellor_unknown': {
    status: 422,
    zh: '这位人员现在不能承接：请从名单中另选一位。',
    en: 'This person cannot take the case; choose another from the list.',
  },
  'counselling.session_time': {
    status: 422,
    zh: '疏导时间不能晚于现在，也不能早于本步骤开始。',
    en: 'The session cannot lie in the future, nor before this step began.',
  },
});

const State = OneOf(wordsOf(counsellingStates.states));
const Step = OneOf(wordsOf(counsellingStates.steps));
const Course = OneOf(courseOrder);
const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength });
const Emotion = Type.Integer({ minimum: emotionRange.least, maximum: emotionRange.most });
const Author = Type.Object({ name: Type.String(), role: Bilingual }, closed);
/** Only a clear yes is one: a box left empty is refused. */
const Yes = Type.Literal(true);

/** A case as lists show it: surname and stars, no telephone, no topic, nothing of the talks. */
export const CounsellingRow = Type.Object(
  {
    id: Uuid,
    caseNo: Type.String(),
    state: State,
    version: Type.Integer(),
    person: Type.String(),
    regionCode: RegionCode,
    regionName: Type.String(),
    meetingWish: OneOf(wordsOf(meetingWishes)),
    requestedAt: Instant,
    requestedBy: Author,
    counsellor: Nullable(Type.String()),
    assignedAt: Nullable(Instant),
    nextAt: Nullable(Instant),
    endedAt: Nullable(Instant),
    dueAt: Nullable(Instant),
    dueFor: Nullable(Bilingual),
    escalation: Type.Integer(),
    assignedToMe: Type.Boolean(),
  },
  closed,
);
export type CounsellingRow = Static<typeof CounsellingRow>;

const TimelineEntry = Type.Object(
  { at: Instant, step: Type.String(), label: Bilingual, by: Author, to: Nullable(State) },
  closed,
);
const Consent = Type.Object(
  {
    at: Instant,
    kind: OneOf(wordsOf(consentKinds)),
    way: Nullable(OneOf(wordsOf(consentWays))),
    textVersion: Nullable(Type.Integer()),
    by: Author,
  },
  closed,
);
const OpenStep = Type.Object({ step: Step, label: Bilingual, primary: Type.Boolean() }, closed);
const Session = Type.Object(
  {
    id: Uuid,
    step: Course,
    heldAt: Instant,
    minutes: Type.Integer(),
    way: OneOf(wordsOf(sessionWays)),
    wish: OneOf(wordsOf(wishes)),
    emotionBefore: Nullable(Emotion),
    emotionAfter: Nullable(Emotion),
    note: Type.String(),
    by: Author,
  },
  closed,
);
/** One of the four steps as far as it has come. `endedAt` null: present or still ahead. */
const CoursePart = Type.Object(
  {
    step: Course,
    startedAt: Nullable(Instant),
    endedAt: Nullable(Instant),
    sessions: Type.Integer(),
    note: Nullable(Type.String()),
    next: Nullable(Type.String()),
  },
  closed,
);

/** The counsellor's record. */
export const CounsellingRecord = Type.Object(
  {
    ...CounsellingRow.properties,
    name: Type.String(),
    phone: Type.String(),
    preferredTime: Nullable(Type.String()),
    topic: Type.String(),
    consentStands: Type.Boolean(),
    /** False after a change of counsellor until the person consents anew: former notes stay closed. */
    notesOpen: Type.Boolean(),
    missedDays: Type.Integer(),
    missedDaysNeeded: Type.Integer(),
    referredTo: Nullable(OneOf(wordsOf(referralPlaces))),
    consents: Type.Array(Consent),
    course: Type.Array(CoursePart),
    sessions: Type.Array(Session),
    outcome: Type.Object(
      {
        first: Nullable(Emotion),
        last: Nullable(Emotion),
        change: OneOf(wordsOf(emotionChanges)),
        wish: Nullable(OneOf(wordsOf(wishes))),
      },
      closed,
    ),
    timeline: Type.Array(TimelineEntry),
    steps: Type.Array(OpenStep),
  },
  closed,
);
export type CounsellingRecord = Static<typeof CounsellingRecord>;

export const Candidate = Type.Object(
  {
    accountId: Uuid,
    name: Type.String(),
    role: Bilingual,
    institution: Nullable(Bilingual),
    /** Cases (例) this person has open now. */
    openCases: Type.Integer(),
    /** False: away, or with as many cases as they take. */
    available: Type.Boolean(),
    /** Why they stand where they stand: near, free, away. */
    reasons: Type.Array(Bilingual),
  },
  closed,
);
export type Candidate = Static<typeof Candidate>;

/** What the supervisor sees: the case without content, and who may be given it. */
export const CounsellingOversight = Type.Object(
  {
    ...CounsellingRow.properties,
    timeline: Type.Array(TimelineEntry),
    candidates: Type.Array(Candidate),
    steps: Type.Array(OpenStep),
  },
  closed,
);
export type CounsellingOversight = Static<typeof CounsellingOversight>;

const stepErrors = [
  'record.not_found',
  'record.changed',
  'counselling.step_not_open',
  'counselling.step_unmet',
  'counselling.step_role',
] as const;
const versioned = { version: Type.Integer() };

export const requestCounselling = route({
  id: 'counselling.request',
  method: 'POST',
  path: '/api/counsellings',
  action: 'counselling.request',
  summary: { zh: '转介信访心理疏导', en: 'Ask for petitioner counselling' },
  body: Type.Object(
    {
      id: Uuid,
      name: Text(40),
      phone: Text(25),
      preferredTime: Type.Optional(Type.String({ maxLength: 60 })),
      topic: Text(120),
      meetingWish: OneOf(wordsOf(meetingWishes)),
      regionCode: RegionCode,
      /** The person's own word that they want to be contacted, and how they gave it. */
      willing: Yes,
      willingWay: OneOf(wordsOf(consentWays)),
    },
    closed,
  ),
  response: Type.Object({ id: Uuid, caseNo: Type.String() }, closed),
  idempotencyKey: 'own-id',
});
export const listCounsellings = route({
  id: 'counselling.listCases',
  method: 'GET',
  path: '/api/counsellings',
  action: 'counselling.list',
  summary: { zh: '信访疏导个案列表', en: 'Counselling cases' },
  query: Type.Object(
    {
      state: Type.Optional(State),
      open: Type.Optional(Type.Boolean()),
      overdue: Type.Optional(Type.Boolean()),
      search: Type.Optional(Type.String({ maxLength: 40 })),
      ...PageQuery,
    },
    closed,
  ),
  response: Type.Object({ rows: Type.Array(CounsellingRow), nextCursor: Nullable(Type.String()) }, closed),
});
export const getCounselling = route({
  id: 'counselling.get',
  method: 'GET',
  path: '/api/counsellings/:id',
  action: 'counselling.read',
  summary: { zh: '打开疏导个案', en: 'Open a counselling case' },
  params: ById,
  response: CounsellingRecord,
  errors: ['record.not_found'],
});
export const overseeCounselling = route({
  id: 'counselling.oversee',
  method: 'GET',
  path: '/api/counsellings/:id/oversight',
  action: 'counselling.assign',
  summary: { zh: '查看安排情况', en: 'See the assignment of a case' },
  params: ById,
  response: CounsellingOversight,
  errors: ['record.not_found'],
});
export const assignCounsellor = route({
  id: 'counselling.assignCounsellor',
  method: 'POST',
  path: '/api/counsellings/:id/counsellor',
  action: 'counselling.assign',
  summary: { zh: '安排或更换疏导人员', en: 'Assign or change the counsellor' },
  params: ById,
  body: Type.Object({ ...versioned, accountId: Uuid }, closed),
  response: CounsellingOversight,
  errors: [...stepErrors, 'counselling.counsellor_unknown'],
});
/** The person told the supervisor, and nobody else, that they want to stop. */
export const stopCounselling = route({
  id: 'counselling.stop',
  method: 'POST',
  path: '/api/counsellings/:id/stop',
  action: 'counselling.assign',
  summary: { zh: '登记本人不再进行', en: 'Record that the person stops' },
  params: ById,
  body: Type.Object(versioned, closed),
  response: CounsellingOversight,
  errors: stepErrors,
});
export const recordConsent = route({
  id: 'counselling.consent',
  method: 'POST',
  path: '/api/counsellings/:id/consents',
  action: 'counselling.work',
  summary: { zh: '登记本人同意', en: 'Record the person’s consent' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      agreed: Yes,
      way: OneOf(wordsOf(consentWays)),
      /** Every point of the consent text was read out or read. */
      textVersion: Type.Integer(),
      limitsExplained: Yes,
      /** The counsellor's own declaration. */
      notTheHandler: Yes,
    },
    closed,
  ),
  response: CounsellingRecord,
  errors: stepErrors,
});
export const beginCourse = route({
  id: 'counselling.begin',
  method: 'POST',
  path: '/api/counsellings/:id/begin',
  action: 'counselling.work',
  summary: { zh: '开始第一步', en: 'Begin the first step' },
  params: ById,
  body: Type.Object(versioned, closed),
  response: CounsellingRecord,
  errors: stepErrors,
});
export const recordSession = route({
  id: 'counselling.session',
  method: 'POST',
  path: '/api/counsellings/:id/sessions',
  action: 'counselling.work',
  summary: { zh: '登记一次疏导', en: 'Record a session' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      heldAt: Instant,
      minutes: Type.Integer({ minimum: 1, maximum: 240 }),
      way: OneOf(wordsOf(sessionWays)),
      emotionBefore: Nullable(Emotion),
      emotionAfter: Nullable(Emotion),
      wish: OneOf(wordsOf(wishes)),
      note: Text(4000),
      nextAt: Type.Optional(Instant),
    },
    closed,
  ),
  response: CounsellingRecord,
  errors: [...stepErrors, 'counselling.session_time'],
});
/** Concludes the present step with what came of it and what is next, and opens the one after; the last step finishes. */
export const advanceCourse = route({
  id: 'counselling.advance',
  method: 'POST',
  path: '/api/counsellings/:id/course-steps',
  action: 'counselling.work',
  summary: { zh: '完成本步骤', en: 'Conclude the present step' },
  params: ById,
  body: Type.Object({ ...versioned, note: Text(2000), next: Text(1000) }, closed),
  response: CounsellingRecord,
  errors: stepErrors,
});
export const logAttempt = route({
  id: 'counselling.attempt',
  method: 'POST',
  path: '/api/counsellings/:id/attempts',
  action: 'counselling.work',
  summary: { zh: '登记未联系上', en: 'Log a missed contact' },
  params: ById,
  body: Type.Object(versioned, closed),
  response: CounsellingRecord,
  errors: stepErrors,
});
export const endCounselling = route({
  id: 'counselling.end',
  method: 'POST',
  path: '/api/counsellings/:id/end',
  action: 'counselling.work',
  summary: { zh: '登记本人停止', en: 'Record that the person stops' },
  params: ById,
  body: Type.Object({ ...versioned, ending: OneOf(wordsOf(endings)) }, closed),
  response: CounsellingRecord,
  errors: stepErrors,
});
export const referOn = route({
  id: 'counselling.refer',
  method: 'POST',
  path: '/api/counsellings/:id/referral',
  action: 'counselling.work',
  summary: { zh: '转介', en: 'Refer on' },
  params: ById,
  body: Type.Object({ ...versioned, to: OneOf(wordsOf(referralPlaces)), agreed: Yes }, closed),
  response: CounsellingRecord,
  errors: stepErrors,
});
export const recuseMyself = route({
  id: 'counselling.recuse',
  method: 'POST',
  path: '/api/counsellings/:id/recusal',
  action: 'counselling.work',
  summary: { zh: '本人回避', en: 'Recuse oneself' },
  params: ById,
  body: Type.Object(versioned, closed),
  response: Type.Object({ caseNo: Type.String() }, closed),
  errors: stepErrors,
});
/** Danger noticed: a crisis case with name and telephone carried over and the counsellor's own words; no note goes along. */
export const raiseRisk = route({
  id: 'counselling.raiseRisk',
  method: 'POST',
  path: '/api/counsellings/:id/alerts',
  action: 'counselling.work',
  summary: { zh: '发现危险，立即报告', en: 'Danger: report at once' },
  params: ById,
  body: Type.Object(
    { crisisId: Uuid, urgency: OneOf(['immediate', 'within_24h'] as const), observedFact: Text(2000) },
    closed,
  ),
  response: Type.Object({ crisisNo: Type.String(), record: CounsellingRecord }, closed),
  errors: stepErrors,
  idempotencyKey: 'own-id',
});
/** 心理疏导知情同意书, 信访心理疏导记录: as HTML for A4 and as Word. */
export const printCounsellingForm = route({
  id: 'counselling.print',
  method: 'GET',
  path: '/api/counsellings/:id/forms/:form',
  action: 'counselling.read',
  summary: { zh: '打印表单', en: 'Printed forms' },
  params: Type.Object({ id: Uuid, form: OneOf(['consent', 'record'] as const) }, closed),
  query: Type.Object({ locale: Type.Optional(OneOf(['zh', 'en'] as const)) }, closed),
  response: Type.Object({ title: Type.String(), html: Type.String(), wordBase64: Type.String() }, closed),
  errors: ['record.not_found'],
});
