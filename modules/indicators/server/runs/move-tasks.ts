import { type ActorTx, signedBy } from '@xinan/platform';
import { type TaskState, taskStates, type TaskStep } from '../../domain.ts';

/**
 * One step of every task of a cycle that stands where the step begins, with an entry in the course of each. The step's roles
 * and conditions are those of the cycle's own step, judged before. Answers how many moved.
 */
export async function moveTasks(
  tx: ActorTx,
  cycleId: string,
  { step, keepOutcome = false }: { step: TaskStep; keepOutcome?: boolean },
): Promise<number> {
  const { from, to, roles } = taskStates.steps[step];
  const { account_id, actor_name, actor_role } = signedBy(tx, roles);
  const rows = await tx.sql<{ id: string }>(
    `with held as (
       select id, state, submission from indicator_tasks where cycle_id = $1 and state = any ($2) for update
     ), noted as (
       insert into indicator_decisions (id, task_id, submission, at, step, from_state, to_state, account_id, actor_name, actor_role)
       select gen_random_uuid(), id, submission, $3, $4, state, $5, $6, $7, $8 from held
     )
     update indicator_tasks t
        set state = $5, row_version = row_version + 1,
            outcome = case when $9 then coalesce(t.outcome, case held.state when 'verified' then 'verified' when 'rejected' then 'rejected' else 'not_reported' end) else t.outcome end
       from held where t.id = held.id returning t.id`,
    [
      cycleId,
      from,
      tx.now,
      step,
      to satisfies TaskState | 'same',
      account_id,
      actor_name,
      actor_role,
      keepOutcome,
    ],
  );
  return rows.length;
}
