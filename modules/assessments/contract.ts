import {
  Bilingual,
  closed,
  defineErrors,
  Instant,
  Locale,
  Nothing,
  Nullable,
  OneOf,
  RegionCode,
  route,
  Uuid,
} from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';

export * from './contract/reading.ts';
export * from './contract/trends.ts';

export const errors = defineErrors({
  'assessment.instrument_unknown': {
    status: 404,
    zh: '没有这份量表。',
    en: 'There is no such questionnaire.',
  },
  'assessment.instrument_retired': {
    status: 410,
    zh: '这份量表已有新版本，请重新打开。',
    en: 'This questionnaire has been replaced; please open it again.',
  },
  'assessment.unanswered': {
    status: 422,
    zh: '还有题目没有回答：第 {items} 题。',
    en: 'Not answered yet: {items}.',
  },
  'assessment.answer_invalid': {
    status: 422,
    zh: '第 {item} 题的回答不在选项之内。',
    en: 'The answer to item {item} is not one of its options.',
  },
  'assessment.not_for_age': {
    status: 422,
    zh: '这份自评不适合填写的年龄，请换一份。',
    en: 'This questionnaire is not meant for that age; please choose another.',
  },
  'claim.unknown': {
    status: 404,
    zh: '没有找到这个回执码，请核对后再试。',
    en: 'That receipt code was not found; please check it.',
  },
  'contact.phone_invalid': {
    status: 422,
    zh: '请填写能打通的手机或座机号码。',
    en: 'Please give a mobile or landline number.',
  },
});

/** Words for the person: never a label, never a diagnosis. */
export const ResultScale = Type.Object(
  {
    id: Type.String(),
    name: Bilingual,
    value: Type.Number(),
    min: Type.Number(),
    max: Type.Number(),
    /** 1 steady … 5 very heavy; null where the instrument has no bands. */
    level: Nullable(Type.Integer({ minimum: 1, maximum: 5 })),
    headline: Bilingual,
    sentence: Bilingual,
    bands: Type.Array(
      Type.Object(
        { from: Type.Number(), to: Type.Number(), level: Type.Integer(), label: Bilingual },
        closed,
      ),
    ),
  },
  closed,
);
export const Result = Type.Object(
  {
    id: Uuid,
    instrumentId: Type.String(),
    instrumentName: Bilingual,
    abbr: Type.String(),
    edition: Type.String(),
    submittedAt: Instant,
    scales: Type.Array(ResultScale),
    suggestions: Type.Array(Bilingual),
    /** The person answered that they had thoughts of death or self-harm: show the help card before anything else. */
    needsHelpNow: Type.Boolean(),
    limits: Bilingual,
    citation: Type.String(),
    contactLeft: Type.Boolean(),
    /** Who, if anyone, is already on it: shown as a calm line, e.g. 值班员已看到. */
    helpState: Nullable(OneOf(['sent', 'seen', 'in_progress', 'done'] as const)),
  },
  closed,
);
export type Result = Static<typeof Result>;

/**
 * Submits a self-assessment. `id` (UUIDv7) and `claimCode` (26 characters, Crockford base 32, 128 bits) are made on the phone:
 * sending twice has one effect, and the server keeps only the code's hash.
 */
export const submitAssessment = route({
  id: 'assessments.submit',
  method: 'POST',
  path: '/api/assessments',
  action: 'assessment.submit',
  idempotencyKey: 'own-id',
  summary: { zh: '提交自评', en: 'Submit a self-assessment' },
  bodyLimitBytes: 16_384,
  body: Type.Object(
    {
      id: Uuid,
      claimCode: Type.String({ pattern: '^[0-9A-HJKMNP-TV-Z]{26}$' }),
      instrumentId: Type.String({ pattern: '^[a-z0-9_]{2,40}$' }),
      edition: Type.String({ maxLength: 40 }),
      locale: Locale,
      answers: Type.Array(Nullable(Type.Integer({ minimum: 0, maximum: 254 })), { maxItems: 300 }),
      startedAt: Type.Optional(Instant),
      region: Type.Optional(RegionCode),
      age: Type.Optional(Type.Integer({ minimum: 6, maximum: 120 })),
      sex: Type.Optional(OneOf(['female', 'male'] as const)),
    },
    closed,
  ),
  response: Result,
  errors: [
    'assessment.instrument_unknown',
    'assessment.instrument_retired',
    'assessment.unanswered',
    'assessment.answer_invalid',
    'assessment.not_for_age',
    'request.key_reused',
    'server.busy',
  ],
});

/** Header `x-claim-code` carries the receipt code; it never stands in an address. */
export const getClaimedResult = route({
  id: 'assessments.claimed',
  method: 'GET',
  path: '/api/claimed-result',
  action: 'assessment.read_own',
  summary: { zh: '凭回执码查看结果', en: 'Open a result by its receipt code' },
  response: Result,
  errors: ['claim.unknown'],
});
export const leaveContact = route({
  id: 'assessments.leaveContact',
  method: 'POST',
  path: '/api/claimed-result/contact',
  action: 'contact.leave',
  idempotencyKey: 'own-id',
  summary: { zh: '留下电话，请人联系我', en: 'Leave a number to be called' },
  body: Type.Object(
    {
      phone: Type.String({ minLength: 5, maxLength: 25 }),
      calledName: Type.Optional(Type.String({ maxLength: 20 })),
      goodTime: Type.Optional(Type.String({ maxLength: 40 })),
    },
    closed,
  ),
  response: Nothing,
  errors: ['claim.unknown', 'contact.phone_invalid'],
});
export const listMyResults = route({
  id: 'assessments.mine',
  method: 'GET',
  path: '/api/my/results',
  action: 'assessment.read_own',
  summary: { zh: '我的历次结果', en: 'My results over time' },
  query: Type.Object({ cursor: Type.Optional(Instant) }, closed),
  response: Type.Object({ rows: Type.Array(Result), nextCursor: Nullable(Type.String()) }, closed),
});
/** Attaches a result held by receipt code (header) to the signed-in resident. */
export const claimResult = route({
  id: 'assessments.claim',
  method: 'POST',
  path: '/api/my/results',
  action: 'assessment.claim',
  idempotencyKey: 'own-id',
  summary: { zh: '归入我的账号', en: 'Keep in my account' },
  response: Result,
  errors: ['claim.unknown'],
});
