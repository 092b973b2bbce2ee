import type { ActorTx } from '@xinan/platform';
import type { Letter } from '../contract.ts';

interface LetterRow {
  id: string;
  number: string;
  from_day: string;
  until_day: string;
  issued_on: string;
}

export const toLetter = (row: LetterRow): Letter => ({
  id: row.id,
  number: row.number,
  from: row.from_day,
  until: row.until_day,
  issuedOn: row.issued_on,
});

/** The last day of the letter that runs longest, by person; those without one are not in it. */
export async function longestLetters(
  tx: ActorTx,
  practitionerIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (practitionerIds.length === 0) return new Map();
  const rows = await tx.all(
    tx.db
      .selectFrom('consultant_letters')
      .select((column) => ['practitioner_id', column.fn.max('until_day').as('until_day')])
      .where('practitioner_id', 'in', [...practitionerIds])
      .groupBy('practitioner_id'),
  );
  return new Map(rows.map((row) => [row.practitioner_id, row.until_day]));
}
