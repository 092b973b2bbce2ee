import { localDateOf } from '@xinan/cn/dates';
import type { ActorTx } from '@xinan/platform';
import { findPanel } from '@xinan/practitioners';
import type { Candidate } from '../contract.ts';
import { roleWords } from './tell-row.ts';

interface Eligible {
  readonly account_id: string;
  readonly display_name: string;
  readonly role: string;
  readonly institution_zh: string | null;
  readonly institution_en: string | null;
  readonly open_cases: number;
}

const wholePanel = 500;

/** Where each account stands on the panel of counsellors, and whether they can take a case on this day. */
async function rankPanel(tx: ActorTx, regionCode: string) {
  const panel = await findPanel(tx, {
    profession: 'counsellor',
    regionCode,
    day: localDateOf(tx.now),
    limit: wholePanel,
  });
  return new Map(
    panel.map(({ accountId, available, reasons }, place) => [accountId, { place, available, reasons }]),
  );
}

/**
 * Who may be given a case: counsellors of the place who did not ask for it, have not recused themselves and handle no
 * petitions, in the order of the panel: those with room come first, who is away comes last.
 */
export async function findCandidates(
  tx: ActorTx,
  { id, region_code }: { id: string; region_code: string },
): Promise<(Candidate & { roleName: string })[]> {
  const eligible = await tx.sql<Eligible>(
    'select * from counsellors_for($1) order by open_cases, display_name, account_id',
    [id],
  );
  const panel = await rankPanel(tx, region_code);
  const unranked = { place: wholePanel, available: true, reasons: [] };
  return eligible
    .map((row) => ({ row, standing: panel.get(row.account_id) ?? unranked }))
    .toSorted(
      (one, other) =>
        Number(other.standing.available) - Number(one.standing.available) ||
        one.standing.place - other.standing.place,
    )
    .map(({ row, standing }) => ({
      accountId: row.account_id,
      name: row.display_name,
      roleName: row.role,
      role: roleWords(row.role),
      institution: row.institution_zh
        ? { zh: row.institution_zh, en: row.institution_en ?? row.institution_zh }
        : null,
      openCases: row.open_cases,
      available: standing.available,
      reasons: [...standing.reasons],
    }));
}
