import type { OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listQuestionnaires as route } from '../../contract.ts';
import { readJudgements, selectQuestionnaires, tellQuestionnaire } from './tell-questionnaire.ts';

/** Every questionnaire, open ones first; an expert sees only the own answer, and of others none. */
export async function listQuestionnaires(tx: ActorTx): Promise<OutputOf<typeof route>> {
  const rows = await tx.all(
    selectQuestionnaires(tx)
      .orderBy('indicator_questionnaires.state', 'desc')
      .orderBy('closes_on', 'desc')
      .orderBy('group_code'),
  );
  const judgements = await readJudgements(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => tellQuestionnaire(row, { judgements, me: tx.actor.accountId, now: tx.now }));
}
