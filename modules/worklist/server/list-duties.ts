import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { DutyKind } from '@xinan/platform/http';
import { findRegionCodes, nameRegions } from '@xinan/regions';
import type { Duty, listDuties as route } from '../contract.ts';
import { type DutyCursor, type DutyPart, partsFrom, readDutyCursor, writeDutyCursor } from './duty-order.ts';
import { countDuties, type DutyFilter, findDuties, type FoundDuty } from './find-duties.ts';

export type DutyKinds = Readonly<Record<string, Pick<DutyKind, 'zh' | 'en'>>>;
type Placed = FoundDuty & { readonly part: DutyPart };

const defaultLimit = 50;
const wrongCursor = [{ pointer: 'query/cursor', zh: '不是本列表的游标', en: 'is not a cursor of this list' }];

function cursorOf(text: string | undefined): DutyCursor | undefined {
  if (text === undefined) return undefined;
  const cursor = readDutyCursor(text);
  if (!cursor) throw new DomainError('request.invalid', {}, wrongCursor);
  return cursor;
}

/** A search is part of a number or the name of a place. */
async function filterOf(tx: ActorTx, { kind, search }: InputOf<typeof route>['query']): Promise<DutyFilter> {
  const text = search?.trim().replaceAll('\0', ' ');
  if (!text) return { kind };
  return { kind, search: { text: text.toUpperCase(), regionCodes: await findRegionCodes(tx, text) } };
}

/** Reads part after part until the page is full, and one more row to know whether it ends here. */
async function readPage(
  tx: ActorTx,
  { filter, onlyOverdue }: { filter: DutyFilter; onlyOverdue: boolean },
  { now, cursor, limit }: { now: Date; cursor: DutyCursor | undefined; limit: number },
): Promise<Placed[]> {
  const page: Placed[] = [];
  for (const part of partsFrom(cursor)) {
    if (page.length > limit || (onlyOverdue && part !== 'overdue')) break;
    const after = cursor?.part === part ? cursor : undefined;
    const rows = await findDuties(tx, part, { filter, now, after, limit: limit + 1 - page.length });
    page.push(...rows.map((row) => ({ ...row, part })));
  }
  return page;
}

const tellDuty = (
  tx: ActorTx,
  row: Placed,
  { kinds, names }: { kinds: DutyKinds; names: ReadonlyMap<string, string> },
): Duty => ({
  id: row.id,
  kind: row.kind,
  title: kinds[row.kind]
    ? { zh: kinds[row.kind]!.zh, en: kinds[row.kind]!.en }
    : { zh: row.kind, en: row.kind },
  module: row.module,
  recordId: row.record_id,
  recordNo: row.record_no,
  regionName: row.region_code ? (names.get(row.region_code) ?? row.region_code) : '',
  openedAt: row.opened_at.toISOString(),
  dueAt: row.due_at.toISOString(),
  overdue: row.part === 'overdue',
  escalation: row.escalation,
  urgent: row.urgent,
  mine: row.owner_account_id === tx.actor.accountId,
});

/** My duties: mine, my role's in my area and, for supervisors, those that climbed to them. Titles by kind of duty. */
export const makeListDuties =
  (kinds: DutyKinds) =>
  async (tx: ActorTx, { query }: InputOf<typeof route>): Promise<OutputOf<typeof route>> => {
    const limit = query.limit ?? defaultLimit;
    const cursor = cursorOf(query.cursor);
    const now = cursor ? new Date(cursor.asOf) : tx.now;
    const filter = await filterOf(tx, query);
    const found = await readPage(tx, { filter, onlyOverdue: query.overdue === true }, { now, cursor, limit });
    const page = found.slice(0, limit);
    const names = await nameRegions(
      tx,
      page.flatMap((row) => row.region_code ?? []),
    );
    const last = page.at(-1);
    const more = found.length > limit && last;
    return {
      rows: page.map((row) => tellDuty(tx, row, { kinds, names })),
      nextCursor: more
        ? writeDutyCursor({ asOf: now.toISOString(), part: last.part, dueAt: last.due_text, id: last.id })
        : null,
      counts: await countDuties(tx, { filter, now: tx.now }),
    };
  };
