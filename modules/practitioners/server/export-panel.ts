import { localDateOf } from '@xinan/cn/dates';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { buildExcel } from '@xinan/documents';
import type { ActorTx } from '@xinan/platform';
import type { exportPanel as route, PersonRow } from '../contract.ts';
import { nameSpeciality, panelNames } from '../domain.ts';
import { tableWords } from './excel-words.ts';
import { listPanel } from './list-panel.ts';

const mostRows = 5000;

/** The people the list shows, as an Excel file. */
export async function exportPanel(
  tx: ActorTx,
  { params, query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { locale = 'zh', ...filters } = query;
  const { rows } = await listPanel(tx, { params, query: { ...filters, limit: mostRows } });
  const t = tableWords[locale];
  const name = panelNames[params.panel][locale];
  const between = locale === 'zh' ? '、' : ', ';
  const cells = (row: PersonRow) => ({
    name: row.name,
    profession: row.professionName[locale],
    title: row.title,
    institution: row.institutionName?.[locale] ?? null,
    region: row.regionName,
    specialities: row.specialities.map((word) => nameSpeciality(word)[locale]).join(between),
    teams: row.teams.map((team) => team.name[locale]).join(between),
    open: row.openCases,
    most: row.mostCases,
    available: row.available ? t.yes : t.no,
    letter: row.letterUntil,
  });
  const bytes = await buildExcel({
    locale,
    sheets: [
      {
        name,
        columns: [
          { header: t.name, key: 'name', width: 12, kind: 'text' },
          { header: t.profession, key: 'profession', width: 16, kind: 'text' },
          { header: t.title, key: 'title', width: 18, kind: 'text' },
          { header: t.institution, key: 'institution', width: 34, kind: 'text' },
          { header: t.region, key: 'region', width: 20, kind: 'text' },
          { header: t.specialities, key: 'specialities', width: 36, kind: 'text' },
          { header: t.teams, key: 'teams', width: 30, kind: 'text' },
          { header: t.open, key: 'open', width: 8, kind: 'number' },
          { header: t.most, key: 'most', width: 8, kind: 'number' },
          { header: t.available, key: 'available', width: 10, kind: 'text' },
          ...(params.panel === 'consultant'
            ? [{ header: t.letterUntil, key: 'letter', width: 14, kind: 'date' as const }]
            : []),
        ],
        rows: rows.map(cells),
        notes: [
          { term: t.open, definition: t.openMeans },
          { term: t.available, definition: t.availableMeans },
        ],
      },
    ],
  });
  return {
    fileName: `${name}-${localDateOf(tx.now)}.xlsx`,
    base64: Buffer.from(bytes).toString('base64'),
  };
}
