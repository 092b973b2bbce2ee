import type { ActorTx } from '@xinan/platform';

const placeOf = (column: 'phone_sealed' | 'text_sealed', id: string) => ({
  table: 'messages',
  column,
  row: id,
});

/** Queues a short message, number and text sealed; it is sent by the next round unless it is too late by then. */
export async function queueMessage(
  tx: ActorTx,
  message: { readonly phone: string; readonly text: string; readonly validMinutes: number },
): Promise<void> {
  const id = tx.newId();
  const key = tx.vault.domainKey('identity');
  await tx.sql(
    `insert into messages (id, phone_sealed, text_sealed, expires_at) values ($1, $2, $3, now() + make_interval(mins => $4))`,
    [
      id,
      key.seal(placeOf('phone_sealed', id), message.phone),
      key.seal(placeOf('text_sealed', id), message.text),
      message.validMinutes,
    ],
  );
}

/** The number and the text of a queued message. */
export function openMessage(
  tx: Pick<ActorTx, 'vault'>,
  row: { readonly id: string; readonly phone_sealed: Buffer; readonly text_sealed: Buffer },
): { phone: string; text: string } {
  const key = tx.vault.domainKey('identity');
  return {
    phone: key.openText(placeOf('phone_sealed', row.id), row.phone_sealed),
    text: key.openText(placeOf('text_sealed', row.id), row.text_sealed),
  };
}
