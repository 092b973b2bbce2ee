import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, signedBy } from '@xinan/platform';
import type { decideInstrument as route } from '../contract.ts';
import { type Holding, judgeDecision } from '../domain/holding.ts';
import { lockInstrument } from './lock-instrument.ts';
import { openInstrument } from './open-instrument.ts';
import { readLibrary } from './read-library.ts';
import { tellLibraryChanged } from './tell-changes.ts';

type Body = InputOf<typeof route>['body'];

function requireOpen(holding: Holding, body: Body): void {
  const verdict = judgeDecision(holding, body);
  if (verdict === 'locale')
    throw new DomainError('request.invalid', {}, [
      { pointer: '/locale', zh: '批准或撤回文字须说明语言', en: 'a wording is decided in a language' },
    ]);
  const reason = body.locale === null ? null : holding.standing[body.locale].reason;
  if (verdict === 'not-approvable' && reason) throw new DomainError('instrument.not_approvable', { reason });
  if (verdict !== 'open') throw new DomainError('instrument.step_not_open');
}

/** Approves a wording or takes the approval back, retires an instrument or offers it again: a line that stays. */
export async function decideInstrument(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const id = params.instrumentId;
  await lockInstrument(tx, id);
  const holding = (await readLibrary(tx)).holdings.get(id);
  if (!holding) throw new DomainError('instrument.unknown');
  requireOpen(holding, body);
  const signed = signedBy(tx);
  const decisionId = tx.newId();
  await tx.run(
    tx.db.insertInto('instrument_decisions').values({
      id: decisionId,
      kind: body.kind,
      instrument_id: id,
      edition: holding.instrument.edition,
      locale: body.locale,
      reason: body.reason.trim(),
      decided_by: signed.account_id,
      decided_by_name: signed.actor_name,
      decided_at: tx.now,
    }),
  );
  tellLibraryChanged(tx, decisionId);
  return openInstrument(tx, { params });
}
