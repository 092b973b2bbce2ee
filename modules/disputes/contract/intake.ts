import {
  Bilingual,
  ById,
  closed,
  Nullable,
  OneOf,
  PageQuery,
  RegionCode,
  route,
  Uuid,
} from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';
import { outcomes, riskColours, riskFacts, wordsOf } from '../domain.ts';
import { DisputeRecord, DisputeRow } from './record.ts';
import {
  AmountText,
  MatterWord,
  Maybe,
  OriginWord,
  PartyInput,
  SideWord,
  State,
  stepErrors,
  Text,
  TypeWord,
  versioned,
} from './schemas.ts';

const inputErrors = [
  'dispute.parties_invalid',
  'dispute.identity_invalid',
  'dispute.phone_invalid',
  'dispute.dates_invalid',
  'dispute.amount_invalid',
  'dispute.target_unknown',
] as const;

/**
 * What whoever meets a dispute can say in under a minute; the desk completes it. Its id makes it one case however often
 * it is sent; the follow code is told again only under the same Idempotency-Key, which the other side cannot know.
 */
export const registerDispute = route({
  id: 'disputes.register',
  method: 'POST',
  path: '/api/disputes',
  action: 'dispute.register',
  summary: { zh: '登记矛盾纠纷', en: 'Register a dispute' },
  body: Type.Object(
    {
      id: Uuid,
      origin: OriginWord,
      type: TypeWord,
      regionCode: RegionCode,
      place: Maybe(200),
      happenedOn: Maybe(10),
      facts: Text(4000),
      claims: Type.Optional(Type.Array(Text(500), { maxItems: 20 })),
      amount: Type.Optional(AmountText),
      peopleInvolved: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
      riskFacts: Type.Optional(Type.Array(OneOf(wordsOf(riskFacts)), { maxItems: 20 })),
      parties: Type.Array(PartyInput, { minItems: 0, maxItems: 200 }),
      /** Which of the parties is reporting, where one is; a signed-in resident becomes that party. */
      iAm: Type.Optional(Uuid),
      reporterPhone: Maybe(25),
    },
    closed,
  ),
  response: Type.Object(
    {
      id: Uuid,
      caseNo: Type.String(),
      /** Of the reporting party only: the code with which they follow the case. */
      followCode: Nullable(Type.String()),
      colour: OneOf(wordsOf(riskColours)),
    },
    closed,
  ),
  errors: inputErrors,
  bodyLimitBytes: 256 * 1024,
});

export const listDisputes = route({
  id: 'disputes.list',
  method: 'GET',
  path: '/api/disputes',
  action: 'dispute.list',
  summary: { zh: '纠纷列表', en: 'Disputes' },
  query: Type.Object(
    {
      ...PageQuery,
      state: Type.Optional(State),
      outcome: Type.Optional(OneOf(wordsOf(outcomes))),
      type: Type.Optional(TypeWord),
      origin: Type.Optional(OriginWord),
      colour: Type.Optional(OneOf(wordsOf(riskColours))),
      region: Type.Optional(RegionCode),
      team: Type.Optional(Uuid),
      mine: Type.Optional(Type.Boolean()),
      overdue: Type.Optional(Type.Boolean()),
      open: Type.Optional(Type.Boolean()),
      /** Case number, whole or its beginning or its serial. */
      search: Type.Optional(Type.String({ maxLength: 40 })),
    },
    closed,
  ),
  response: Type.Object({ rows: Type.Array(DisputeRow), nextCursor: Nullable(Type.String()) }, closed),
});

/** Same parties, same place within the recurrence term: found by blind index, told with names masked. */
export const searchSimilar = route({
  id: 'disputes.searchSimilar',
  method: 'POST',
  path: '/api/disputes/similar',
  action: 'dispute.search',
  summary: { zh: '查重与反复纠纷检索', en: 'Look for duplicates and recurrence' },
  body: Type.Object(
    {
      regionCode: RegionCode,
      place: Maybe(200),
      people: Type.Array(
        Type.Object({ name: Maybe(60), phone: Maybe(25), identityNumber: Maybe(30) }, closed),
        {
          maxItems: 200,
        },
      ),
      except: Type.Optional(Uuid),
      days: Type.Optional(Type.Integer({ minimum: 1, maximum: 3660 })),
    },
    closed,
  ),
  response: Type.Object(
    {
      rows: Type.Array(
        Type.Object(
          { ...DisputeRow.properties, because: Type.Array(Bilingual), daysAgo: Type.Integer() },
          closed,
        ),
      ),
    },
    closed,
  ),
  idempotencyKey: 'none',
});

export const getDispute = route({
  id: 'disputes.get',
  method: 'GET',
  path: '/api/disputes/:id',
  action: 'dispute.read',
  summary: { zh: '打开纠纷', en: 'Open a dispute' },
  params: ById,
  response: DisputeRecord,
  errors: ['record.not_found'],
});

const intakeFields = {
  type: TypeWord,
  familyMatter: MatterWord,
  origin: OriginWord,
  regionCode: RegionCode,
  place: Maybe(200),
  happenedOn: Maybe(10),
  facts: Text(4000),
  claims: Type.Array(Text(500), { maxItems: 20 }),
  amount: Type.Optional(AmountText),
  peopleInvolved: Type.Integer({ minimum: 1, maximum: 10_000 }),
  recurOf: Type.Optional(Uuid),
  psychReason: Maybe(500),
};

/** The desk writes the whole registration, parties included; `found` becomes `registered`, later states stay. */
export const completeRegistration = route({
  id: 'disputes.completeRegistration',
  method: 'PUT',
  path: '/api/disputes/:id/registration',
  action: 'dispute.handle',
  summary: { zh: '完成登记', en: 'Complete the registration' },
  params: ById,
  body: Type.Object(
    { ...versioned, ...intakeFields, parties: Type.Array(PartyInput, { maxItems: 200 }) },
    closed,
  ),
  response: DisputeRecord,
  errors: [...stepErrors, ...inputErrors, 'dispute.taken'],
  bodyLimitBytes: 512 * 1024,
});

/** Parties change also later: one joins, an agent is appointed, one leaves. */
export const changeParties = route({
  id: 'disputes.changeParties',
  method: 'PUT',
  path: '/api/disputes/:id/parties',
  action: 'dispute.mediate',
  summary: { zh: '变更当事人与代理人', en: 'Change parties and agents' },
  params: ById,
  body: Type.Object(
    {
      ...versioned,
      put: Type.Array(PartyInput, { maxItems: 200 }),
      leave: Type.Array(Uuid, { maxItems: 200 }),
    },
    closed,
  ),
  response: DisputeRecord,
  errors: [...stepErrors, ...inputErrors],
  bodyLimitBytes: 512 * 1024,
});

/** The codes and addresses with which the parties follow the case, for printing or reading out. */
export const getFollowCodes = route({
  id: 'disputes.followCodes',
  method: 'GET',
  path: '/api/disputes/:id/follow-codes',
  action: 'dispute.read',
  summary: { zh: '当事人查询码', en: 'Follow codes of the parties' },
  params: ById,
  response: Type.Object(
    {
      codes: Type.Array(
        Type.Object(
          {
            partyId: Uuid,
            side: SideWord,
            name: Type.String(),
            code: Type.String(),
            path: Type.String(),
            qrSvg: Type.String(),
          },
          closed,
        ),
      ),
    },
    closed,
  ),
  errors: ['record.not_found'],
});

export type RegisterBody = Static<NonNullable<typeof registerDispute.body>>;
