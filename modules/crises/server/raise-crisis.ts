import { isWithin } from '@xinan/cn/regions';
import { parsePhone } from '@xinan/cn/phone';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { readSetting, regionExists } from '@xinan/regions';
import type { raiseCrisis as route } from '../contract.ts';
import type { CrisisContact } from './contact.ts';
import { raiseAlerts } from './raise-alerts.ts';

const unknownRegion = [
  { pointer: '/regionCode', zh: '本市没有这个区划', en: 'is not a region of this city' },
];

async function requireRegion(tx: ActorTx, code: string): Promise<void> {
  const cityCode = await readSetting(tx, 'city.code', '341300');
  const isOurs = !code.startsWith('00') && isWithin(code, cityCode);
  if (!isOurs || !(await regionExists(tx, code))) throw new DomainError('request.invalid', {}, unknownRegion);
}

function contactOf({ phone, calledName, place }: InputOf<typeof route>['body']): CrisisContact | null {
  const parsed = phone ? parsePhone(phone) : undefined;
  const number = parsed && parsed.kind !== 'invalid' ? parsed.normalized : phone;
  const given = Object.entries({ phone: number, calledName, place }).filter(([, value]) => value?.trim());
  return given.length > 0 ? (Object.fromEntries(given) as CrisisContact) : null;
}

/** A report by staff. Sent twice under one id it has one effect and one answer. */
export async function raiseCrisis(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { id, source, urgency, regionCode, observedFact } = body;
  const [earlier] = await tx.sql<{ case_no: string | null }>('select raised_case_no($1) as case_no', [id]);
  if (earlier?.case_no) return { id, caseNo: earlier.case_no };
  await requireRegion(tx, regionCode);
  const [raised] = await raiseAlerts(tx, [
    { id, source, urgency, regionCode, observedFact, contact: contactOf(body) },
  ]);
  if (!raised) throw new Error('nothing was raised');
  return raised;
}
