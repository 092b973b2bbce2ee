import { maskName } from '@xinan/cn/names';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { nameRegions, readSubtree } from '@xinan/regions';
import type { getRecurrenceGraph as route } from '../../contract.ts';
import { findHubs, type Hub } from '../../domain.ts';
import { places as sealedAt } from '../record/places.ts';
import { readMarks } from './read-marks.ts';
import { readPeriod } from './read-period.ts';

type Answer = OutputOf<typeof route>;
const mostNodes = 200;

const findCases = (tx: ActorTx, ids: readonly string[]) =>
  tx.all(
    tx.db
      .selectFrom('disputes')
      .select(['id', 'case_no', 'region_code', 'recur_of', 'wrapped_key'])
      .where('id', 'in', [...ids])
      .orderBy('case_no'),
  );
type Case = Awaited<ReturnType<typeof findCases>>[number];

/** Surnames only: 王**. The key of the party's own case opens its name. */
async function maskedNames(
  tx: ActorTx,
  hubs: readonly Hub[],
  cases: ReadonlyMap<string, Case>,
): Promise<ReadonlyMap<string, string>> {
  const ids = hubs.flatMap(({ partyId }) => partyId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await tx.all(
    tx.db.selectFrom('dispute_parties').select(['id', 'dispute_id', 'name_sealed']).where('id', 'in', ids),
  );
  return new Map(
    rows.flatMap((row) => {
      const owner = cases.get(row.dispute_id);
      if (!owner) return [];
      const key = tx.vault.unwrap('dispute', owner.wrapped_key);
      return [[row.id, maskName(key.openText(sealedAt.name(row.id), row.name_sealed))]];
    }),
  );
}

/** A place is told by its town only: where exactly is content of the file. */
function labelOf(
  hub: Hub,
  {
    names,
    towns,
    cases,
  }: Record<'names' | 'towns', ReadonlyMap<string, string>> & { cases: ReadonlyMap<string, Case> },
): string {
  if (hub.partyId !== null) return names.get(hub.partyId) ?? '*';
  const code = cases.get(hub.caseIds[0] ?? '')?.region_code ?? '';
  return towns.get(code) ?? code;
}

const hubId = (hub: Hub, place: number): string => `${hub.kind}-${place + 1}`;

function edgesOf(hubs: readonly Hub[], cases: ReadonlyMap<string, Case>): Answer['edges'] {
  const ties = hubs.flatMap((hub, place) =>
    hub.caseIds.map((id) => ({
      from: id,
      to: hubId(hub, place),
      kind: hub.kind === 'person' ? ('party' as const) : ('place' as const),
    })),
  );
  const recurs = [...cases.values()].flatMap(({ id, recur_of }) =>
    recur_of && cases.has(recur_of) ? [{ from: id, to: recur_of, kind: 'recurs' as const }] : [],
  );
  return [...ties, ...recurs];
}

/** Cases tied by the same people or the same place within the period, in the lead's own area; at most 200 nodes. */
export async function getRecurrenceGraph(tx: ActorTx, { query }: InputOf<typeof route>): Promise<Answer> {
  const { region } = await readSubtree(tx, query.region);
  const hubs = findHubs(await readMarks(tx, region.code, readPeriod(query)), mostNodes);
  if (hubs.length === 0) return { nodes: [], edges: [] };
  const rows = await findCases(tx, [...new Set(hubs.flatMap(({ caseIds }) => caseIds))]);
  const cases = new Map(rows.map((row) => [row.id, row]));
  for (const { id } of rows) tx.touch(id);
  const names = await maskedNames(tx, hubs, cases);
  const towns = await nameRegions(
    tx,
    rows.map(({ region_code }) => region_code),
  );
  const edges = edgesOf(hubs, cases);
  const degreeOf = (id: string) => edges.filter(({ from, to }) => from === id || to === id).length;
  return {
    nodes: [
      ...hubs.map((hub, place) => ({
        id: hubId(hub, place),
        kind: hub.kind,
        label: labelOf(hub, { names, towns, cases }),
        caseId: null,
        degree: hub.caseIds.length,
      })),
      ...rows.map((row) => ({
        id: row.id,
        kind: 'case' as const,
        label: row.case_no,
        caseId: row.id,
        degree: degreeOf(row.id),
      })),
    ],
    edges,
  };
}
