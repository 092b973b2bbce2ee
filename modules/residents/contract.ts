import {
  Bilingual,
  closed,
  defineErrors,
  Instant,
  Nullable,
  OneOf,
  RegionCode,
  route,
  Uuid,
} from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';
import { consentPurposes } from './domain.ts';

export const errors = defineErrors({
  'consent.unknown_version': {
    status: 409,
    zh: '告知书已更新，请重新阅读。',
    en: 'The notice has changed; please read it again.',
  },
  'identity.invalid': {
    status: 422,
    zh: '证件号码有误，请核对。',
    en: 'The identity number is not valid; please check it.',
  },
  'identity.taken': {
    status: 409,
    zh: '这个证件号码已登记，请核对；如有疑问，请到附近的服务点当面询问。',
    en: 'This identity number is already on record. Please check it; if in doubt, ask at a place of service near you.',
  },
});

export const Consent = Type.Object(
  {
    purpose: OneOf(consentPurposes),
    title: Bilingual,
    text: Bilingual,
    version: Type.String(),
    givenAt: Nullable(Instant),
    withdrawnAt: Nullable(Instant),
  },
  closed,
);
export type Consent = Static<typeof Consent>;

export const getMyRecord = route({
  id: 'residents.me',
  method: 'GET',
  path: '/api/my/record',
  action: 'resident.read_self',
  summary: { zh: '我的资料', en: 'My record' },
  response: Type.Object(
    {
      residentId: Uuid,
      phoneMasked: Nullable(Type.String()),
      nameMasked: Nullable(Type.String()),
      identityMasked: Nullable(Type.String()),
      regionCode: Nullable(RegionCode),
      consents: Type.Array(Consent),
    },
    closed,
  ),
});

/** Own name and identity number, of free will; answered masked and never told in full again. */
export const recordIdentity = route({
  id: 'residents.recordIdentity',
  method: 'POST',
  path: '/api/my/identity',
  action: 'resident.record_identity',
  summary: { zh: '登记实名信息', en: 'Record own name and identity number' },
  body: Type.Object(
    {
      name: Type.String({ minLength: 1, maxLength: 40, pattern: '\\S' }),
      identityNumber: Type.String({ maxLength: 30 }),
    },
    closed,
  ),
  response: Type.Object({ nameMasked: Type.String(), identityMasked: Type.String() }, closed),
  errors: ['identity.invalid', 'identity.taken'],
  // Repeats harmlessly by itself; the kept hash of a body would let a number be guessed.
  idempotencyKey: 'none',
});

export const forgetIdentity = route({
  id: 'residents.forgetIdentity',
  method: 'DELETE',
  path: '/api/my/identity',
  action: 'resident.record_identity',
  summary: { zh: '删除实名信息', en: 'Remove own name and identity number' },
  response: Type.Object({}, closed),
});

export const decideConsent = route({
  id: 'residents.decideConsent',
  method: 'POST',
  path: '/api/my/consents',
  action: 'consent.decide',
  summary: { zh: '同意或撤回', en: 'Give or withdraw a consent' },
  body: Type.Object(
    { purpose: OneOf(consentPurposes), version: Type.String({ maxLength: 40 }), given: Type.Boolean() },
    closed,
  ),
  response: Type.Object({ consents: Type.Array(Consent) }, closed),
  errors: ['consent.unknown_version'],
});

/** Who opened my record: person's role and workplace, never content; newest first. */
export const listMyAccesses = route({
  id: 'residents.accesses',
  method: 'GET',
  path: '/api/my/accesses',
  action: 'access.read_self',
  summary: { zh: '谁看过我的记录', en: 'Who opened my record' },
  query: Type.Object({ cursor: Type.Optional(Type.String({ maxLength: 200 })) }, closed),
  response: Type.Object(
    {
      rows: Type.Array(
        Type.Object(
          {
            at: Instant,
            who: Type.String(),
            role: Bilingual,
            place: Nullable(Bilingual),
            action: Bilingual,
            purpose: Bilingual,
            isMe: Type.Boolean(),
          },
          closed,
        ),
      ),
      nextCursor: Nullable(Type.String()),
    },
    closed,
  ),
});
