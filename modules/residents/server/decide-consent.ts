import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { Role } from '@xinan/policy';
import type { decideConsent as route } from '../contract.ts';
import { noticeOf } from '../domain.ts';
import { readConsents } from './read-consents.ts';

type Body = InputOf<typeof route>['body'];

/** Who acts on consents, and must hear at once that one is gone. */
const concerned: readonly Role[] = [
  'duty_officer',
  'crisis_supervisor',
  'counsellor',
  'psychotherapist',
  'hotline_operator',
];

async function withdraw(
  tx: ActorTx,
  residentId: string,
  options: { purpose: string; exceptVersion?: string },
): Promise<number> {
  let open = tx.db
    .updateTable('consents')
    .set({ withdrawn_at: tx.now })
    .where('resident_id', '=', residentId)
    .where('purpose', '=', options.purpose)
    .where('withdrawn_at', 'is', null);
  if (options.exceptVersion) open = open.where('version', '<>', options.exceptVersion);
  return tx.run(open);
}

/** Agreeing to a new version closes the old one; agreeing twice changes nothing. */
async function give(tx: ActorTx, residentId: string, body: Body): Promise<number> {
  if (body.version !== noticeOf(body.purpose).version) throw new DomainError('consent.unknown_version');
  await withdraw(tx, residentId, { purpose: body.purpose, exceptVersion: body.version });
  return tx.run(
    tx.db
      .insertInto('consents')
      .values({
        id: tx.newId(),
        resident_id: residentId,
        purpose: body.purpose,
        version: body.version,
        given_at: tx.now,
      })
      .onConflict((conflict) =>
        conflict.columns(['resident_id', 'purpose']).where('withdrawn_at', 'is', null).doNothing(),
      ),
  );
}

/** Gives or withdraws one consent. Withdrawal is a date, never a deletion, and is never refused. */
export async function decideConsent(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const residentId = tx.actor.subjectId;
  if (!residentId) throw new DomainError('record.not_found');
  const changed = body.given
    ? await give(tx, residentId, body)
    : await withdraw(tx, residentId, { purpose: body.purpose });
  tx.touch(residentId, residentId);
  if (changed > 0) tx.emit({ topic: 'consents.changed', recordId: residentId, audience: concerned });
  return { consents: await readConsents(tx) };
}
