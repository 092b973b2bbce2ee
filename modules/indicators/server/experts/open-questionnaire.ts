import { localDateOf } from '@xinan/cn/dates';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { closeQuestionnaire as closeRoute, openQuestionnaire as route } from '../../contract.ts';
import { membersOf } from './tell-questionnaire.ts';

/** 发起专家打分: for the themes, or the level-1 indicators of one theme; AHP compares between three and nine. */
export async function openQuestionnaire(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const set = await tx.one(
    tx.db.selectFrom('indicator_sets').select('document').where('id', '=', body.setId),
  );
  const members = membersOf(set.document, body.groupCode).length;
  const faults = [
    ...(members >= 3 && members <= 9
      ? []
      : [
          {
            pointer: '/groupCode',
            zh: '两两比较的对象应为 3—9 个',
            en: 'between 3 and 9 members are compared',
          },
        ]),
    ...(body.closesOn > localDateOf(tx.now)
      ? []
      : [{ pointer: '/closesOn', zh: '截止日期要在今天以后', en: 'must lie after today' }]),
  ];
  if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
  await tx.run(
    tx.db.insertInto('indicator_questionnaires').values({
      id: body.id,
      set_id: body.setId,
      group_code: body.groupCode,
      closes_on: body.closesOn,
      opened_at: tx.now,
      opened_by: tx.actor.accountId as string,
    }),
  );
  tx.touch(body.id);
  return {};
}

export async function closeQuestionnaire(
  tx: ActorTx,
  { params }: InputOf<typeof closeRoute>,
): Promise<OutputOf<typeof closeRoute>> {
  const row = await tx.one(
    tx.db.selectFrom('indicator_questionnaires').select('state').where('id', '=', params.id).forUpdate(),
  );
  if (row.state !== 'open') throw new DomainError('index.questionnaire_closed');
  await tx.run(
    tx.db.updateTable('indicator_questionnaires').set({ state: 'closed' }).where('id', '=', params.id),
  );
  tx.touch(params.id);
  return {};
}
