import { localDateOf } from '@xinan/cn/dates';
import { type ActorTx, signedBy } from '@xinan/platform';
import { caseNumber } from '../../domain.ts';
import { contactRow, partyRow } from '../intake/store-parties.ts';
import { places } from '../record/places.ts';
import { recount } from '../steps/count-case.ts';
import type { ImportedCase } from './import-case.ts';

/** Cases per statement: PostgreSQL takes 65,535 values in one, and looks at the walls once for each. */
const batch = 500;

async function takeNumbers(
  tx: ActorTx,
  cases: readonly ImportedCase[],
): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map<string, string>();
  for (const [year, ofYear] of Map.groupBy(cases, (each) => each.year)) {
    const [taken] = await tx.sql<{ first: number }>('select take_dispute_numbers($1, $2) as first', [
      year,
      ofYear.length,
    ]);
    if (!taken) throw new Error('no case numbers were given');
    for (const [index, { id }] of ofYear.entries()) numbers.set(id, caseNumber(year, taken.first + index));
  }
  return numbers;
}

async function insertBatch(
  tx: ActorTx,
  cases: readonly ImportedCase[],
  numbers: ReadonlyMap<string, string>,
) {
  const keyed = cases.map((each) => ({ ...each, ...tx.vault.newKey('dispute') }));
  await tx.run(
    tx.db.insertInto('disputes').values(
      keyed.map(({ id, columns, wrapped }) => ({
        id,
        case_no: numbers.get(id) ?? '',
        wrapped_key: wrapped,
        ...columns,
      })),
    ),
  );
  await tx.run(
    tx.db.insertInto('dispute_intakes').values(
      keyed.map(({ id, key, content }) => ({
        dispute_id: id,
        sealed: key.seal(places.intake(id), JSON.stringify(content)),
      })),
    ),
  );
  await tx.run(
    tx.db.insertInto('dispute_events').values(
      keyed.map(({ id }) => ({
        id: tx.newId(),
        dispute_id: id,
        at: tx.now,
        step: 'import',
        from_state: null,
        to_state: 'archived',
        ...signedBy(tx),
      })),
    ),
  );
  const parties = keyed.flatMap(({ id, key, parties: some }) =>
    some.map((party, index) => ({ party, index, into: { disputeId: id, key } })),
  );
  await tx.run(
    tx.db
      .insertInto('dispute_parties')
      .values(parties.map(({ party, index, into }) => partyRow(tx, party, into, index))),
  );
  await tx.run(
    tx.db
      .insertInto('dispute_party_contacts')
      .values(parties.map(({ party, into }) => contactRow(party, into))),
  );
  return keyed;
}

/** The amount and what was prevented count on the day the agreement took effect, else on the day the case ended. */
function countAftermath(tx: ActorTx, { columns }: ImportedCase): void {
  const { region_code: regionCode, effective_at, ended_at, amount_fen } = columns;
  const day = localDateOf(effective_at ?? ended_at ?? tx.now);
  if (effective_at && amount_fen !== null)
    tx.count({ metric: 'dispute.amount', regionCode, day, quantity: Math.round(amount_fen / 100) });
  for (const [what, people] of [
    ['crime', columns.prevented_crime],
    ['crowd', columns.prevented_crowd],
  ] as const) {
    if (people === 0) continue;
    tx.count({ metric: 'dispute.prevented', regionCode, day, dims: { what, count: 'cases' } });
    tx.count({
      metric: 'dispute.prevented',
      regionCode,
      day,
      dims: { what, count: 'people' },
      quantity: people,
    });
  }
}

/** Stores old cases with their parties, numbers and facts; in the caller's transaction, so that nothing is half done. */
export async function storeImport(tx: ActorTx, cases: readonly ImportedCase[]): Promise<void> {
  const numbers = await takeNumbers(tx, cases);
  for (let start = 0; start < cases.length; start += batch) {
    const stored = await insertBatch(tx, cases.slice(start, start + batch), numbers);
    for (const each of stored) {
      recount(tx, null, { ...each.columns, team_id: null });
      countAftermath(tx, each);
      tx.touch(each.id);
    }
  }
}
