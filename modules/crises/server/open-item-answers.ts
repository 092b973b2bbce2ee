import { openAnswersOf } from '@xinan/assessments';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, signedBy } from '@xinan/platform';
import { actionOf } from '@xinan/policy';
import type { openItemAnswers as route } from '../contract.ts';
import { announceBrokenGlass } from './notices.ts';
import { places } from './places.ts';
import { findCase, touchCase } from './store.ts';

/** Break-glass: one case, with a reason that stays in its timeline; the supervisor hears at once, the person can read it. */
export async function openItemAnswers(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const row = await findCase(tx, params.id);
  touchCase(tx, row);
  const answers = row.assessment_id ? await openAnswersOf(tx, row.assessment_id) : undefined;
  if (!answers) throw new DomainError('record.not_found');
  const id = tx.newId();
  const note_sealed = tx.vault.unwrap('crisis', row.wrapped_key).seal(places.note(id), body.reason);
  const signed = signedBy(tx, Object.keys(actionOf(tx.action).by));
  await tx.run(
    tx.db.insertInto('crisis_events').values({
      id,
      crisis_id: row.id,
      at: tx.now,
      step: 'break_glass',
      from_state: row.state,
      to_state: row.state,
      ...signed,
      note_sealed,
    }),
  );
  announceBrokenGlass(tx, row);
  return { ...answers, answers: [...answers.answers] };
}
