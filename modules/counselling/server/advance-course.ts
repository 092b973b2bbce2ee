import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { advanceCourse as route } from '../contract.ts';
import {
  type CounsellingStep,
  counsellingStates,
  type CounsellingState,
  isCourseStep,
  onwardSteps,
  outcomeOf,
  type Wish,
} from '../domain.ts';
import { closeCase } from './close-case.ts';
import { openSession, sealStep } from './sealed-parts.ts';
import { type CaseChange, type Scene, takeStep } from './take-step.ts';
import { readRecord } from './tell-record.ts';

/** The one step that leads on from here: there is no way to name another. */
function onwardFrom(state: string): CounsellingStep {
  if (isCourseStep(state)) return onwardSteps[state];
  throw new DomainError('counselling.step_not_open', {
    step: { zh: '完成本步骤', en: 'Conclude the step' },
    state: counsellingStates.states[state as CounsellingState],
  });
}

function finishCourse(tx: ActorTx, { row, sessions }: Scene): Promise<CaseChange> {
  const key = tx.vault.unwrap('counselling', row.wrapped_key);
  const felt = sessions.map((each) => ({
    ...openSession(key, each.id, each.sealed),
    wish: each.wish as Wish,
  }));
  return closeCase(tx, row, { how: 'finished', emotion: outcomeOf(felt).change, begun: true });
}

/** 完成本步骤: what came of it and what is next are kept; the next step opens, or the course is finished. */
export async function advanceCourse(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  await takeStep(
    tx,
    { ...params, version: body.version, step: ({ state }) => onwardFrom(state) },
    async (scene) => {
      const { row, step, signed } = scene;
      const key = tx.vault.unwrap('counselling', row.wrapped_key);
      const concluded = { note: body.note.trim(), next: body.next.trim() };
      await tx.run(
        tx.db.insertInto('counselling_steps').values({
          counselling_id: row.id,
          step: row.state,
          started_at: row.step_started_at ?? tx.now,
          ended_at: tx.now,
          ...signed,
          sealed: sealStep(key, { id: row.id, step: row.state }, concluded),
        }),
      );
      return step === 'finish' ? finishCourse(tx, scene) : { step_started_at: tx.now };
    },
  );
  return readRecord(tx, params.id);
}
