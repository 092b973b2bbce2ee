import type { Bilingual } from '@xinan/contract-kit';
import { findInstitutions } from '@xinan/institutions';
import type { ActorTx } from '@xinan/platform';
import { type Profession, professions, type TeamKind } from '../domain.ts';
import type { PanelCandidate } from './panel-candidate.ts';

/** A card before it is compared with a wish. */
export type Card = Omit<PanelCandidate, 'available' | 'reasons'> & { readonly bio: string | null };

interface CardRow {
  id: string;
  account_id: string | null;
  name: string;
  profession: string;
  title: string | null;
  bio: string | null;
  institution_id: string | null;
  region_code: string;
  specialities: string[];
  is_consultant: boolean;
  most_cases: number;
  active: boolean;
  absent: boolean;
  teams: { id: string; kind: string; zh: string; en: string }[];
}

export interface CardsWanted {
  readonly ids?: readonly string[];
  readonly professions?: readonly Profession[];
  readonly consultants?: boolean;
  /** The day on which "away" is asked for. */
  readonly day: string;
}

/** Colleagues wherever they work, with their loads; nobody, for an action that may not read practitioners. */
export async function readCards(tx: ActorTx, wanted: CardsWanted): Promise<Card[]> {
  const rows = await tx.sql<CardRow>(
    'select * from practitioner_cards($1::uuid[], $2::text[], $3, $4::date)',
    [wanted.ids ?? [], wanted.professions ?? [], wanted.consultants ?? false, wanted.day],
  );
  const loads = await readLoads(tx, rows);
  const institutions = await findInstitutions(
    tx,
    rows.flatMap(({ institution_id }) => institution_id ?? []),
  );
  return rows.map((row) =>
    toCard(row, {
      openCases: loads.get(row.account_id ?? '') ?? 0,
      institutionName: institutions.get(row.institution_id ?? '')?.name ?? null,
    }),
  );
}

async function readLoads(tx: ActorTx, rows: readonly CardRow[]): Promise<ReadonlyMap<string, number>> {
  const accounts = rows.flatMap(({ account_id }) => account_id ?? []);
  if (accounts.length === 0) return new Map();
  const loads = await tx.sql<{ account_id: string; open_cases: number }>(
    'select account_id, open_cases from count_open_assignments($1::uuid[])',
    [accounts],
  );
  return new Map(loads.map(({ account_id, open_cases }) => [account_id, open_cases]));
}

function toCard(row: CardRow, found: { openCases: number; institutionName: Bilingual | null }): Card {
  const profession = row.profession as Profession;
  return {
    practitionerId: row.id,
    accountId: row.account_id,
    name: row.name,
    profession,
    professionName: professions[profession],
    title: row.title,
    bio: row.bio,
    institutionId: row.institution_id,
    regionCode: row.region_code,
    specialities: row.specialities,
    isConsultant: row.is_consultant,
    mostCases: row.most_cases,
    active: row.active,
    absent: row.absent,
    teams: row.teams.map(({ id, kind, zh, en }) => ({ id, kind: kind as TeamKind, name: { zh, en } })),
    ...found,
  };
}
