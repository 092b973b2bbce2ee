import { type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { localDateOf } from '@xinan/cn/dates';
import type {
  endSeat as endRoute,
  findSeatCandidates as findRoute,
  listSeats as listRoute,
  seatPerson as seatRoute,
} from '../../contract.ts';
import { nameUnits } from '../places/read-units.ts';
import { findSetInForce, readSet } from '../sets/read-set.ts';

type SeatRole = OutputOf<typeof listRoute>['seats'][number]['roles'][number];

interface FoundSeat {
  readonly id: string;
  readonly account_id: string;
  readonly display_name: string;
  readonly region_code: string | null;
  readonly department: string;
  readonly seated_at: Date;
  readonly roles: SeatRole[];
}

const seatRoles = `array(select g.role from role_grants g
  where g.account_id = a.id and g.revoked_at is null and g.role in ('data_officer', 'data_reviewer') order by g.role)`;

/** Everybody who holds a seat, by department, with the departments of the set in force. */
export async function listSeats(tx: ActorTx): Promise<OutputOf<typeof listRoute>> {
  const { id } = await findSetInForce(tx, localDateOf(tx.now));
  const { dictionaries } = (await readSet(tx, id)).set;
  const rows = await tx.sql<FoundSeat>(
    `select s.id, s.account_id, a.display_name, a.region_code, s.department, s.seated_at, ${seatRoles} as roles
       from indicator_seats s join accounts a on a.id = s.account_id
      where s.ended_at is null order by s.department, a.region_code, a.display_name`,
  );
  const nameOf = await nameUnits(
    tx,
    rows.map(({ region_code }) => region_code ?? ''),
  );
  const nameDepartment = (code: string) => {
    const words = dictionaries.departments[code];
    return { zh: words?.zh ?? code, en: words?.en ?? code };
  };
  return {
    seats: rows.map((row) => ({
      id: row.id,
      accountId: row.account_id,
      name: row.display_name,
      roles: row.roles,
      regionCode: row.region_code ?? '',
      regionName: nameOf(row.region_code ?? ''),
      department: { code: row.department, name: nameDepartment(row.department) },
      seatedAt: row.seated_at.toISOString(),
    })),
    departments: Object.keys(dictionaries.departments).map((code) => ({ code, name: nameDepartment(code) })),
  };
}

/** People who hold one of the two roles, by a part of their name. */
export async function findSeatCandidates(
  tx: ActorTx,
  { query }: InputOf<typeof findRoute>,
): Promise<OutputOf<typeof findRoute>> {
  const rows = await tx.sql<{
    id: string;
    display_name: string;
    region_code: string | null;
    roles: SeatRole[];
  }>(
    `select a.id, a.display_name, a.region_code, ${seatRoles} as roles from accounts a
      where a.kind = 'staff' and a.disabled_at is null and strpos(a.display_name, $1) > 0
        and exists (select from role_grants g where g.account_id = a.id and g.revoked_at is null
                     and g.role in ('data_officer', 'data_reviewer'))
      order by a.display_name limit 20`,
    [query.text.trim()],
  );
  const nameOf = await nameUnits(
    tx,
    rows.map(({ region_code }) => region_code ?? ''),
  );
  return rows.map((row) => ({
    accountId: row.id,
    name: row.display_name,
    roles: row.roles,
    regionName: nameOf(row.region_code ?? ''),
  }));
}

/** 安排岗位: from now on the person reaches the department's tasks in their own area. */
export async function seatPerson(
  tx: ActorTx,
  { body }: InputOf<typeof seatRoute>,
): Promise<OutputOf<typeof seatRoute>> {
  await tx.one(tx.db.selectFrom('accounts').select('id').where('id', '=', body.accountId));
  await tx.run(
    tx.db.insertInto('indicator_seats').values({
      id: body.id,
      account_id: body.accountId,
      department: body.department,
      seated_at: tx.now,
      seated_by: tx.actor.accountId as string,
    }),
  );
  tx.touch(body.accountId);
  return {};
}

/** 结束岗位: what the person did stays; the department's tasks are out of their reach at once. */
export async function endSeat(
  tx: ActorTx,
  { params }: InputOf<typeof endRoute>,
): Promise<OutputOf<typeof endRoute>> {
  const seat = await tx.one(
    tx.db
      .updateTable('indicator_seats')
      .set({ ended_at: tx.now })
      .where('id', '=', params.id)
      .where('ended_at', 'is', null)
      .returning('account_id'),
  );
  tx.touch(seat.account_id);
  return {};
}
