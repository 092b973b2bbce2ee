import { localDateOf } from '@xinan/cn/dates';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getStandard as route } from '../contract.ts';
import type { StandardKind } from '../domain.ts';
import { selectSummaries, tellSummary } from './rows.ts';

/** One standard with every version the reader may see. */
export async function getStandard(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const rows = await tx.all(
    selectSummaries(tx).where('v.standard_id', '=', params.id).orderBy('v.number', 'desc'),
  );
  const [latest] = rows;
  if (!latest) throw new DomainError('record.not_found');
  return {
    id: latest.standard_id,
    code: latest.code,
    kind: latest.kind as StandardKind,
    today: localDateOf(tx.now),
    versions: rows.map(tellSummary),
  };
}
