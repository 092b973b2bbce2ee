import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '../database/transact.ts';

const placeOf = (key: string) => ({ table: 'idempotency_keys', column: 'answer', row: key });

/**
 * Runs a write once per key. A repeat gets the first answer; the same key with another body is refused.
 * The key is taken and the answer kept in the write's own transaction.
 */
export async function once<Answer>(
  tx: ActorTx,
  request: { key: string; route: string; body: unknown },
  write: () => Promise<Answer>,
): Promise<Answer> {
  // Keyed: a plain hash of a short body, a phone number say, could be guessed from the stored row.
  const hash = tx.vault.blindIndex('body', JSON.stringify(request.body ?? null));
  const [earlier] = await tx.sql<{ same_body: boolean; stored: Buffer | null }>(
    'select * from take_idempotency_key($1, $2, $3)',
    [request.key, request.route, hash],
  );
  const vaultKey = tx.vault.domainKey('answer');
  if (earlier) {
    if (!earlier.same_body || !earlier.stored) throw new DomainError('request.key_reused');
    return JSON.parse(vaultKey.openText(placeOf(request.key), earlier.stored)) as Answer;
  }
  const answer = await write();
  await tx.sql('select keep_idempotent_answer($1, $2)', [
    request.key,
    vaultKey.seal(placeOf(request.key), JSON.stringify(answer)),
  ]);
  return answer;
}
