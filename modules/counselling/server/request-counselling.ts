import { deadline } from '@xinan/cn/calendar';
import { localDateOf } from '@xinan/cn/dates';
import { maskName } from '@xinan/cn/names';
import { parsePhone } from '@xinan/cn/phone';
import { isWithin, toLtree } from '@xinan/cn/regions';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { readSetting, regionExists } from '@xinan/regions';
import type { requestCounselling as route } from '../contract.ts';
import { caseNumber } from '../domain.ts';
import { openDuty } from './case-duties.ts';
import { countCounselling } from './count-counselling.ts';
import { announceChange } from './notices.ts';
import { readClocks } from './read-clocks.ts';
import { sealPerson } from './sealed-parts.ts';
import { type Signed, signedBy } from './signature.ts';

type Body = InputOf<typeof route>['body'];

const requesters = ['petition_officer', 'registrar', 'hotline_operator', 'mediator'] as const;

async function requireRegion(tx: ActorTx, code: string): Promise<void> {
  const cityCode = await readSetting(tx, 'city.code', '341300');
  const isOurs = !code.startsWith('00') && isWithin(code, cityCode);
  if (isOurs && (await regionExists(tx, code))) return;
  throw new DomainError('request.invalid', {}, [
    { pointer: '/regionCode', zh: '本市没有这个区划', en: 'is not a region of this city' },
  ]);
}

function readPhone(text: string): string {
  const phone = parsePhone(text);
  if (phone.kind !== 'invalid') return phone.normalized;
  throw new DomainError('request.invalid', {}, [
    { pointer: '/phone', zh: '不是可以拨打的电话号码', en: 'is not a telephone number' },
  ]);
}

async function takeNumber(tx: ActorTx): Promise<string> {
  const year = Number(localDateOf(tx.now).slice(0, 4));
  const [taken] = await tx.sql<{ first: number }>('select take_counselling_numbers($1, 1) as first', [year]);
  if (!taken) throw new Error('no case number was given');
  return caseNumber(year, taken.first);
}

interface NewCase {
  readonly id: string;
  readonly caseNo: string;
  readonly phone: string;
  readonly signed: Signed;
}

/** The case without content, and the person sealed beside it under the case's own key. */
async function storeCase(tx: ActorTx, body: Body, { id, caseNo, phone, signed }: NewCase): Promise<void> {
  const { key, wrapped } = tx.vault.newKey('counselling');
  await tx.run(
    tx.db.insertInto('counsellings').values({
      id,
      case_no: caseNo,
      state: 'requested',
      region_code: body.regionCode,
      area: toLtree(body.regionCode),
      requested_at: tx.now,
      requester_account_id: signed.account_id,
      requester_name: signed.actor_name,
      requester_role: signed.actor_role,
      meeting_wish: body.meetingWish,
      person_masked: maskName(body.name),
      wrapped_key: wrapped,
    }),
  );
  const person = {
    name: body.name.trim(),
    phone,
    preferredTime: body.preferredTime?.trim() || null,
    topic: body.topic.trim(),
  };
  await tx.run(
    tx.db.insertInto('counselling_people').values({
      counselling_id: id,
      phone_index: tx.vault.blindIndex('phone', phone),
      sealed: sealPerson(key, id, person),
    }),
  );
}

async function storeFirstLines(tx: ActorTx, body: Body, { id, signed }: NewCase): Promise<void> {
  const line = { counselling_id: id, at: tx.now, ...signed };
  await tx.run(
    tx.db
      .insertInto('counselling_events')
      .values({ id: tx.newId(), ...line, step: 'request', from_state: null, to_state: 'requested' }),
  );
  await tx.run(
    tx.db
      .insertInto('counselling_consents')
      .values({ id: tx.newId(), ...line, kind: 'contact', way: body.willingWay }),
  );
}

/** 转介信访心理疏导: only with the person's own word. Sent twice under one id it has one effect and one answer: the number. */
export async function requestCounselling(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { id, regionCode } = body;
  const [earlier] = await tx.sql<{ case_no: string | null }>(
    'select requested_counselling_no($1) as case_no',
    [id],
  );
  if (earlier?.case_no) return { id, caseNo: earlier.case_no };
  await requireRegion(tx, regionCode);
  const made: NewCase = {
    id,
    phone: readPhone(body.phone),
    caseNo: await takeNumber(tx),
    signed: signedBy(tx, requesters),
  };
  await storeCase(tx, body, made);
  await storeFirstLines(tx, body, made);
  const row = { id, case_no: made.caseNo, region_code: regionCode, area: toLtree(regionCode) };
  await openDuty(
    tx,
    { ...row, counsellor_account_id: null, counsellor_role: null },
    { kind: 'counselling.assign', dueAt: deadline(tx.now, (await readClocks(tx)).assign) },
  );
  countCounselling(tx, row, { metric: 'counselling.requested', dims: { by: made.signed.actor_role } });
  announceChange(tx, row);
  tx.touch(id);
  return { id, caseNo: made.caseNo };
}
