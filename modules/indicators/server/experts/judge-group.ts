import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { ahp, checkComparisons } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { judgeGroup as route } from '../../contract.ts';
import {
  isOpen,
  membersOf,
  readJudgements,
  selectQuestionnaires,
  tellQuestionnaire,
} from './tell-questionnaire.ts';

/**
 * 两两比较: kept even when it is not consistent enough, so that the expert sees which pair to think over; only consistent
 * answers count for the group.
 */
export async function judgeGroup(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const row = await tx.one(selectQuestionnaires(tx).where('indicator_questionnaires.id', '=', params.id));
  if (!isOpen(row, tx.now)) throw new DomainError('index.questionnaire_closed');
  const members = membersOf(row.document, row.group_code);
  const faults = checkComparisons(body.matrix);
  if (body.matrix.length !== members.length || faults.length > 0)
    throw new DomainError(
      'index.matrix_invalid',
      {},
      faults.map((fault) => ({
        pointer: `/matrix/${fault.row}/${fault.column}`,
        zh: fault.message.zh,
        en: fault.message.en,
      })),
    );
  const { weights, consistencyRatio, accepted } = ahp(body.matrix);
  const [mine] = (await readJudgements(tx, [row.id])).filter(
    ({ account_id }) => account_id === tx.actor.accountId,
  );
  if ((mine?.row_version ?? null) !== body.version) throw new DomainError('record.changed');
  const answer = {
    expert_name: tx.actor.displayName,
    matrix: JSON.stringify(body.matrix),
    weights: JSON.stringify(weights),
    consistency: consistencyRatio,
    accepted,
    submitted_at: tx.now,
    row_version: (mine?.row_version ?? 0) + 1,
  };
  if (mine) await tx.run(tx.db.updateTable('indicator_judgements').set(answer).where('id', '=', mine.id));
  else
    await tx.run(
      tx.db.insertInto('indicator_judgements').values({
        id: tx.newId(),
        questionnaire_id: row.id,
        account_id: tx.actor.accountId as string,
        ...answer,
      }),
    );
  tx.touch(row.id);
  return tellQuestionnaire(row, {
    judgements: await readJudgements(tx, [row.id]),
    me: tx.actor.accountId,
    now: tx.now,
  });
}
