import { createHash } from 'node:crypto';
import type { InputOf, OutputOf, Route } from '@xinan/contract-kit';
import { uuidV7 } from '@xinan/platform';
import type { TObject } from 'typebox';
import * as contract from '../../contract.ts';
import type { DisputeRecord } from '../../contract.ts';
import type { Paper } from '../../domain.ts';
import { call, registered, type Table } from '../table.fixture.ts';

type Person = Parameters<typeof call>[1];
type BodyOf<R extends Route> = InputOf<R> extends { readonly body: infer Body } ? Body : Record<never, never>;
/** What somebody does to a case, without its version; `of` names the part of the case it is done to. */
export type Given<R extends Route> = Omit<BodyOf<R>, 'version'> & { of?: Record<string, string> };

/** One case, by whoever acts: each act is sent with the version the file has at that moment. */
export interface CaseFile {
  readonly id: string;
  readonly table: Table;
  /** As the registrar reads it unless said otherwise. */
  read(who?: Person): Promise<DisputeRecord>;
  take<R extends Route>(who: Person, route: R, given: Given<R>): Promise<OutputOf<R>>;
  /** The kinds of its open duties, in order. */
  duties(): Promise<string[]>;
}

const asksForVersion = ({ body }: Route): boolean =>
  'version' in ((body as TObject | undefined)?.properties ?? {});

/** The case under an id. */
export function caseOf(table: Table, id: string): CaseFile {
  const { city, registrar } = table;
  const versionNow = async () => {
    const { rows } = await city.owner.query('select version from disputes where id = $1', [id]);
    return Number(rows[0]?.version);
  };
  return {
    id,
    table,
    read: (who = registrar) => call(city, who, { route: contract.getDispute, input: { params: { id } } }),
    async take(who, route, { of: part = {}, ...given }) {
      const body = asksForVersion(route) ? { version: await versionNow(), ...given } : given;
      return call(city, who, { route, input: { params: { id, ...part }, body } as never });
    },
    async duties() {
      const { rows } = await city.owner.query(
        'select kind from duties where record_id = $1 and closed_at is null order by kind',
        [id],
      );
      return rows.map(({ kind }) => String(kind));
    },
  };
}

/** A case reported by a grid worker, its registration complete. */
export async function openCase(
  table: Table,
  ...given: [report?: Parameters<typeof registered>[1], more?: Parameters<typeof registered>[2]]
): Promise<CaseFile> {
  const record = await registered(table, ...given);
  return caseOf(table, record.id);
}

/** Those whose own quarrel it is and who have not left it. */
export const principalsIn = ({ parties }: DisputeRecord) =>
  parties.filter(({ kind, leftAt }) => (kind === 'person' || kind === 'organisation') && leftAt === null);

/** A follow code of a party, as printed. */
export async function codeOf({ table: { city, registrar }, id }: CaseFile, partyId: string): Promise<string> {
  const { codes } = await call(city, registrar, {
    route: contract.getFollowCodes,
    input: { params: { id } },
  });
  const found = codes.find((each) => each.partyId === partyId);
  if (!found) throw new Error('this party has no code');
  return found.code;
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Adds a scan to the file, sent as the screens send it. */
export async function addPaper(file: CaseFile, who: Person, paper: Paper): Promise<void> {
  const attachmentId = uuidV7();
  await file.take(who, contract.beginAttachment, {
    id: attachmentId,
    paper,
    name: '扫描件.png',
    mediaType: 'image/png',
    bytes: onePixel.length,
    sha256: createHash('sha256').update(onePixel).digest('hex'),
    shared: false,
  });
  await file.take(who, contract.putPiece, {
    of: { attachmentId, ordinal: 0 as unknown as string },
    base64: onePixel.toString('base64'),
  });
  await file.take(who, contract.finishAttachment, { of: { attachmentId } });
}

const clockColumns = `
  select table_name, column_name, data_type from information_schema.columns c
   where table_schema = current_schema() and data_type in ('timestamp with time zone', 'date')
     and (table_name like 'dispute%' or table_name in ('duties', 'facts'))
     and exists (select from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE')`;

/** Lets days pass: every time that is written down so far, the days counted included, moves back by as many. */
export async function letDaysPass({ city }: Table, days: number): Promise<void> {
  const { rows } = await city.owner.query(clockColumns);
  for (const { table_name: table, column_name: column, data_type: type } of rows) {
    const before = type === 'date' ? `${column} - ${days}` : `${column} - interval '${days} days'`;
    await city.owner.query(`update ${table} set ${column} = ${before} where ${column} is not null`);
  }
}
