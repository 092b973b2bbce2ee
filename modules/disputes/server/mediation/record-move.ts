import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { recordMove as route } from '../../contract.ts';
import { moves, movesInOrder } from '../../domain.ts';
import { places } from '../record/places.ts';
import { staffSigned } from '../steps/signature.ts';
import { recordAct } from '../steps/take-step.ts';

/** 缓、换、理: each may be made again, but none before the one that it rests on. */
export const recordMove = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  recordAct(tx, { ...params, version: body.version, act: 'record_move' }, async ({ row, parts, key }) => {
    const before = movesInOrder[movesInOrder.indexOf(body.move) - 1];
    if (before && !parts.moves.some(({ move }) => move === before))
      throw new DomainError('dispute.moves_in_order', { move: moves[before] });
    const id = tx.newId();
    await tx.run(
      tx.db.insertInto('dispute_moves').values({
        id,
        dispute_id: row.id,
        move: body.move,
        at: tx.now,
        ...staffSigned(tx),
        sealed: key.seal(places.move(id), body.note.trim()),
      }),
    );
  });
