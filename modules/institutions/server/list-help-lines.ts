import type { OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listHelpLines as route } from '../contract.ts';
import type { LineKind } from '../domain.ts';

/** The city's lines, in the order to call them. */
export async function listHelpLines(tx: ActorTx): Promise<OutputOf<typeof route>> {
  const rows = await tx.all(tx.db.selectFrom('help_lines').selectAll().orderBy('sort'));
  return {
    lines: rows.map((row) => ({
      id: row.id,
      kind: row.kind as LineKind,
      number: row.number,
      name: { zh: row.name_zh, en: row.name_en },
      hours: { zh: row.hours_zh, en: row.hours_en },
      alwaysOpen: row.always_open,
    })),
  };
}
