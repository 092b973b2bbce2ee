import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { buildExcel } from '@xinan/documents';
import type { ActorTx } from '@xinan/platform';
import type { exportAnnualTable as route } from '../contract.ts';
import { getAnnualTable } from './get-annual-table.ts';

const words = {
  zh: {
    sheet: '年度统计',
    item: '项目',
    unit: '单位',
    total: '合计',
    month: (n: number) => `${n} 月`,
    hidden: '少于 10，不显示',
    file: (year: number) => `年度统计表-${year}.xlsx`,
  },
  en: {
    sheet: 'Annual table',
    item: 'Item',
    unit: 'Unit',
    total: 'Total',
    month: (n: number) => String(n),
    hidden: 'below 10, not shown',
    file: (year: number) => `annual-table-${year}.xlsx`,
  },
} as const;

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

/** The annual table as an Excel file: exactly what is seen, with the definitions beside it. */
export async function exportAnnualTable(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { locale = 'zh', ...wanted } = query;
  const table = await getAnnualTable(tx, { query: wanted });
  const say = words[locale];
  const bytes = await buildExcel({
    locale,
    sheets: [
      {
        name: say.sheet,
        columns: [
          { header: say.item, key: 'item', width: 24, kind: 'text' },
          { header: say.unit, key: 'unit', width: 8, kind: 'text' },
          ...monthNumbers.map((n) => ({
            header: say.month(n),
            key: `m${n}`,
            width: 8,
            kind: 'number' as const,
          })),
          { header: say.total, key: 'total', width: 10, kind: 'number' },
        ],
        rows: table.rows.map((row) => ({
          item: row.name[locale],
          unit: row.unit,
          ...Object.fromEntries(monthNumbers.map((n) => [`m${n}`, row.months[n - 1] ?? say.hidden])),
          total: row.count ?? say.hidden,
        })),
        notes: table.rows.map((row) => ({ term: row.name[locale], definition: row.definition[locale] })),
      },
    ],
  });
  return { fileName: say.file(query.year), base64: Buffer.from(bytes).toString('base64') };
}
