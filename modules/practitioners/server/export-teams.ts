import { localDateOf } from '@xinan/cn/dates';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { buildExcel } from '@xinan/documents';
import type { ActorTx } from '@xinan/platform';
import type { exportTeams as route } from '../contract.ts';
import { teamKinds, teamStatuses } from '../domain.ts';
import { tableWords } from './excel-words.ts';
import { listTeams } from './list-teams.ts';

/** The teams the list shows, as an Excel file. */
export async function exportTeams(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { locale = 'zh', ...filters } = query;
  const { rows } = await listTeams(tx, { query: filters });
  const t = tableWords[locale];
  const bytes = await buildExcel({
    locale,
    sheets: [
      {
        name: t.teams,
        columns: [
          { header: t.team, key: 'name', width: 34, kind: 'text' },
          { header: t.kind, key: 'kind', width: 20, kind: 'text' },
          { header: t.region, key: 'region', width: 20, kind: 'text' },
          { header: t.institution, key: 'institution', width: 34, kind: 'text' },
          { header: t.lead, key: 'lead', width: 12, kind: 'text' },
          { header: t.members, key: 'members', width: 8, kind: 'number' },
          { header: t.foundedOn, key: 'founded', width: 14, kind: 'date' },
          { header: t.status, key: 'status', width: 10, kind: 'text' },
        ],
        rows: rows.map((row) => ({
          name: row.name[locale],
          kind: teamKinds[row.kind][locale],
          region: row.regionName,
          institution: row.institutionName?.[locale] ?? null,
          lead: row.leadName,
          members: row.memberCount,
          founded: row.foundedOn,
          status: teamStatuses[row.status][locale],
        })),
        notes: [{ term: t.members, definition: t.membersMeans }],
      },
    ],
  });
  return {
    fileName: `${t.teams}-${localDateOf(tx.now)}.xlsx`,
    base64: Buffer.from(bytes).toString('base64'),
  };
}
