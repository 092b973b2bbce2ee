import ExcelJS from 'exceljs';
import type { InputOf, OutputOf, Route } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { RequestContext } from '@xinan/platform/http';
import { type Hired, hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import { loadRegions } from '@xinan/regions';
import { migrationSources } from '../../../../apps/server/src/modules.ts';
import type { importDisputes as importRoute } from '../../contract.ts';
import { type ImportKey, importColumns } from '../../domain.ts';
import { importDisputes } from './import-disputes.ts';

const place = (code: string, parentCode: string | null, level: number, zh: string) => ({
  code,
  parentCode,
  level,
  name: { zh, en: zh },
});
const regions = [
  place('340000', null, 1, '安徽省'),
  place('341300', '340000', 2, '宿州市'),
  place('341302', '341300', 3, '埇桥区'),
  place('341302001', '341302', 4, '埇桥街道'),
  place('341302100', '341302', 4, '符离镇'),
  place('341302101', '341302', 4, '芦岭镇'),
  place('341321', '341300', 3, '砀山县'),
  place('341321100', '341321', 4, '砀城镇'),
  place('341322', '341300', 3, '萧县'),
  place('341322100', '341322', 4, '龙城镇'),
];

/** A city with a lead, a registrar and readers of figures in one county, and a lead and a reader above. */
export async function openOffice() {
  const city = await openTestCity(migrationSources);
  await loadRegions(city.ownerUrl, regions);
  const hire = (name: string, role: Parameters<typeof hireStaff>[1]['roles'][number], regionCode: string) =>
    hireStaff(city, { name, roles: [role], regionCode });
  return {
    city,
    registrar: await hire('孙丽', 'registrar', '341302'),
    lead: await hire('周正', 'mediation_lead', '341302'),
    farLead: await hire('吴远', 'mediation_lead', '341321'),
    cityLead: await hire('郑和', 'mediation_lead', '341300'),
    cityReader: await hire('沈览', 'data_officer', '341300'),
    mediator: await hire('钱平', 'mediator', '341302'),
  };
}
export type Office = Awaited<ReturnType<typeof openOffice>>;

/** Runs an operation as a person, under the action of its route, as the server does. */
export const actAs = <R extends Route>(
  city: TestCity,
  who: Hired,
  given: { route: R; operation: (tx: ActorTx, input: InputOf<R>) => Promise<OutputOf<R>>; input: InputOf<R> },
): Promise<OutputOf<R>> =>
  city.transact(who.actor, given.route.action, (tx) => given.operation(tx, given.input));

export type OldCase = Partial<Record<ImportKey, string | number | Date | { formula: string }>>;

/** An old case without fault. */
export const oldCase = (given: OldCase = {}): OldCase => ({
  foundOn: '2023-03-08',
  region: '埇桥区 符离镇',
  type: '邻里',
  origin: '排查发现',
  facts: '楼上漏水，双方就维修费用有争议',
  applicantName: '赵小河',
  respondentName: '钱大江',
  outcome: '化解',
  acceptedOn: '2023-03-09',
  endedOn: '2023-03-20',
  agreementKind: '书面协议',
  effectiveOn: '2023-03-20',
  performance: '已履行',
  ...given,
});

/** A workbook as the office would fill it in. */
export async function workbookOf(rows: readonly OldCase[]): Promise<ExcelJS.Workbook> {
  const keys = Object.keys(importColumns) as ImportKey[];
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('纠纷登记表');
  sheet.addRow(keys.map((key) => importColumns[key].zh));
  for (const row of rows) sheet.addRow(keys.map((key) => row[key] ?? null));
  return book;
}
export const base64Of = async (book: ExcelJS.Workbook): Promise<string> =>
  Buffer.from(await book.xlsx.writeBuffer()).toString('base64');

/** Uploads a workbook as a person. */
export async function upload(
  { city }: Pick<Office, 'city'>,
  who: Hired,
  given: { rows: readonly OldCase[] | string; commit?: boolean; locale?: 'zh' | 'en' },
): Promise<OutputOf<typeof importRoute>> {
  const base64 = typeof given.rows === 'string' ? given.rows : await base64Of(await workbookOf(given.rows));
  const context = {
    city,
    actor: who.actor,
    requestId: 'test',
    locale: given.locale ?? 'zh',
  } as unknown as RequestContext;
  return importDisputes(context, { body: { name: 'a.xlsx', base64, commit: given.commit ?? false } });
}

/** Rejects with the named expected failure. */
export const failsWith = (code: string) => (fault: unknown) => (fault as { code?: string }).code === code;
