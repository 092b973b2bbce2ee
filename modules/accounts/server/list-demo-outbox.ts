import { DomainError, type OutputOf } from '@xinan/contract-kit';
import type { RequestContext } from '@xinan/platform/http';
import type { listDemoOutbox as route } from '../contract.ts';
import { isDemonstrationCity } from './demo-roles.ts';
import type { AccountsOptions } from './options.ts';
import { openMessage } from './queue-message.ts';

const latest = `select id, phone_sealed, text_sealed, created_at from messages
  where created_at > now() - interval '1 hour' order by created_at desc, id desc limit 50`;

interface MessageRow {
  id: string;
  phone_sealed: Buffer;
  text_sealed: Buffer;
  created_at: Date;
}

/** Demonstration only: the short messages of the last hour, newest first. */
export const listDemoOutbox =
  (options: AccountsOptions) =>
  async ({ city, requestId }: RequestContext): Promise<OutputOf<typeof route>> => {
    if (!options.demonstration) throw new DomainError('record.not_found');
    return city.transact(
      city.systemActor,
      'message.outbox',
      async (tx) => {
        if (!(await isDemonstrationCity(tx))) throw new DomainError('record.not_found');
        const rows = await tx.sql<MessageRow>(latest);
        return {
          messages: rows.map((row) => ({
            id: row.id,
            ...openMessage(tx, row),
            at: row.created_at.toISOString(),
          })),
        };
      },
      { requestId },
    );
  };
