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
      regionCode: Nullable(RegionCode),
      consents: Type.Array(Consent),
    },
    closed,
  ),
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
