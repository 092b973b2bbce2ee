import { parsePhone } from '@xinan/cn/phone';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, uuidV7 } from '@xinan/platform';
import { claimCodeOf, type RequestContext } from '@xinan/platform/http';
import type { leaveContact as route } from '../contract.ts';
import type { ContactLeft } from '../domain/alarm.ts';
import type { AlarmBell } from './alarm-bell.ts';

interface Held {
  readonly id: string;
  readonly regionCode: string;
  readonly residentId: string | null;
}

/** The person asked to be called though no answer had raised an alert: that is an alert of its own. */
async function askForSomeone(tx: ActorTx, bell: AlarmBell, held: Held): Promise<void> {
  const crisisId = uuidV7();
  await bell.ring(tx, [
    {
      crisisId,
      assessmentId: held.id,
      residentId: held.residentId,
      source: 'self_request',
      urgency: 'within_24h',
      regionCode: held.regionCode,
      observedFact: '本人自评后主动留下电话，希望有人联系',
    },
  ]);
  await tx.run(tx.db.updateTable('assessments').set({ crisis_id: crisisId }).where('id', '=', held.id));
}

/** Keeps the number a person leaves with a result, for those on duty only. Sending it twice changes nothing. */
export const makeLeaveContact =
  (bell: AlarmBell) =>
  async (context: RequestContext, { body }: InputOf<typeof route>): Promise<OutputOf<typeof route>> => {
    const phone = parsePhone(body.phone);
    if (phone.kind === 'invalid' || phone.kind === 'short')
      throw new DomainError('contact.phone_invalid', {}, [
        { pointer: '/phone', zh: '号码不完整', en: 'not a complete number' },
      ]);
    const code = claimCodeOf(context.request);
    if (!code) throw new DomainError('claim.unknown');
    const options = { requestId: context.requestId };
    const held = await context.city.transact(
      // Only the system leaves a contact; whose result it is, the receipt code says.
      { kind: 'claim', code },
      'assessment.read_own',
      async (tx): Promise<Held> => {
        if (!tx.actor.claimId) throw new DomainError('claim.unknown');
        const row = await tx.one(
          tx.db
            .selectFrom('assessments')
            .select(['id', 'region_code', 'resident_id'])
            .where('id', '=', tx.actor.claimId),
        );
        return { id: row.id, regionCode: row.region_code, residentId: row.resident_id };
      },
      options,
    );
    const contact: ContactLeft = {
      phone: phone.normalized,
      calledName: body.calledName,
      goodTime: body.goodTime,
    };
    await context.city.transact(
      context.city.systemActor,
      'contact.leave',
      async (tx) => {
        tx.touch(held.id, held.residentId);
        if (await bell.leaveContact(tx, held.id, contact)) return;
        await askForSomeone(tx, bell, held);
        await bell.leaveContact(tx, held.id, contact);
      },
      options,
    );
    return {};
  };
