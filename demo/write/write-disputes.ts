import { localDateOf } from '@xinan/cn/dates';
import { toLtree } from '@xinan/cn/regions';
import { caseNumber, disputeDutyKinds } from '@xinan/disputes/domain';
import { type ActorTx, nextRungAt } from '@xinan/platform';
import type { DisputeRecord } from '../generate/dispute-record.ts';
import { type ColumnType, insertRows, isThere, type Table } from './insert-rows.ts';
import { type SealedDispute, sealDispute } from './seal-dispute.ts';

type Part = keyof SealedDispute;

const author = { account_id: 'uuid', actor_name: 'text' } as const;
const inRole = { ...author, actor_role: 'text' } as const;
const part = { id: 'uuid', dispute_id: 'uuid' } as const;

/** Where each part of a case is written, in the order in which rows refer to one another. */
const tables: {
  readonly [P in Part]: readonly [
    name: string,
    columns: Readonly<Record<keyof SealedDispute[P][number] & string, ColumnType>>,
  ];
} = {
  case: [
    'disputes',
    {
      id: 'uuid',
      case_no: 'text',
      state: 'text',
      outcome: 'text',
      version: 'integer',
      origin: 'text',
      dispute_type: 'text',
      family_matter: 'text',
      mode: 'text',
      route: 'text',
      difficulty: 'text',
      region_code: 'text',
      area: 'ltree',
      place_index: 'bytea',
      happened_on: 'date',
      found_at: 'timestamptz',
      decided_at: 'timestamptz',
      accepted_at: 'timestamptz',
      deadline: 'timestamptz',
      effective_at: 'timestamptz',
      ended_at: 'timestamptz',
      archived_at: 'timestamptz',
      end_reason: 'text',
      parties_masked: 'text',
      amount_fen: 'bigint',
      people_involved: 'integer',
      risk_colour: 'text',
      risk_checked_at: 'timestamptz',
      psych_involved: 'boolean',
      psych_reason: 'text',
      police_involved: 'boolean',
      committee_id: 'uuid',
      team_id: 'uuid',
      team_zh: 'text',
      team_en: 'text',
      team_kind: 'text',
      registrar_account_id: 'uuid',
      registrar_name: 'text',
      lead_account_id: 'uuid',
      lead_name: 'text',
      agreement_kind: 'text',
      performance: 'text',
      confirmation: 'text',
      recur_of: 'uuid',
      recurred: 'boolean',
      recurred_at: 'timestamptz',
      wrapped_key: 'bytea',
    },
  ],
  intakes: ['dispute_intakes', { dispute_id: 'uuid', sealed: 'bytea', reporter_sealed: 'bytea' }],
  parties: [
    'dispute_parties',
    {
      ...part,
      side: 'text',
      kind: 'text',
      ordinal: 'smallint',
      identity_index: 'bytea',
      phone_index: 'bytea',
      name_index: 'bytea',
      code_hash: 'bytea',
      name_sealed: 'bytea',
      joined_at: 'timestamptz',
    },
  ],
  contacts: ['dispute_party_contacts', { party_id: 'uuid', dispute_id: 'uuid', sealed: 'bytea' }],
  events: [
    'dispute_events',
    { ...part, at: 'timestamptz', step: 'text', from_state: 'text', to_state: 'text', ...inRole },
  ],
  remarks: ['dispute_remarks', { event_id: 'uuid', dispute_id: 'uuid', account_id: 'uuid', sealed: 'bytea' }],
  members: [
    'dispute_team_members',
    {
      ...part,
      part: 'text',
      account_id: 'uuid',
      practitioner_id: 'uuid',
      name: 'text',
      state: 'text',
      chosen_by: 'text',
      offered_at: 'timestamptz',
      answered_at: 'timestamptz',
      minutes_served: 'integer',
    },
  ],
  consents: [
    'dispute_consents',
    {
      ...part,
      kind: 'text',
      principal_id: 'uuid',
      party_id: 'uuid',
      given: 'boolean',
      manner: 'text',
      at: 'timestamptz',
      ...author,
    },
  ],
  checks: [
    'dispute_risk_checks',
    { ...part, at: 'timestamptz', colour: 'text', facts: 'text[]', ...inRole, sealed: 'bytea' },
  ],
  measures: ['dispute_measures', { ...part, kind: 'text', at: 'timestamptz', ...inRole, sealed: 'bytea' }],
  sessions: [
    'dispute_sessions',
    {
      ...part,
      ordinal: 'smallint',
      kind: 'text',
      side: 'text',
      held_at: 'timestamptz',
      ended_at: 'timestamptz',
      attended: 'uuid[]',
      ...author,
      sealed: 'bytea',
    },
  ],
  emotions: [
    'dispute_emotions',
    {
      ...part,
      party_id: 'uuid',
      session_id: 'uuid',
      moment: 'text',
      score: 'smallint',
      at: 'timestamptz',
      account_id: 'uuid',
    },
  ],
  moves: ['dispute_moves', { ...part, move: 'text', at: 'timestamptz', ...author, sealed: 'bytea' }],
  agreements: [
    'dispute_agreements',
    {
      dispute_id: 'uuid',
      version: 'integer',
      kind: 'text',
      template: 'text',
      signing: 'text',
      drafted_at: 'timestamptz',
      ...author,
      sealed: 'bytea',
      effective_at: 'timestamptz',
    },
  ],
  signatures: [
    'dispute_signatures',
    {
      ...part,
      agreement_version: 'integer',
      kind: 'text',
      principal_id: 'uuid',
      party_id: 'uuid',
      account_id: 'uuid',
      signer_name: 'text',
      manner: 'text',
      at: 'timestamptz',
    },
  ],
  performances: [
    'dispute_performances',
    {
      ...part,
      ordinal: 'smallint',
      by_side: 'text',
      amount_fen: 'bigint',
      due_on: 'date',
      state: 'text',
      settled_at: 'timestamptz',
      sealed: 'bytea',
    },
  ],
  confirmations: [
    'dispute_confirmations',
    {
      dispute_id: 'uuid',
      due_at: 'timestamptz',
      applied_at: 'timestamptz',
      decided_at: 'timestamptz',
      confirmed: 'boolean',
    },
  ],
  revisits: [
    'dispute_revisits',
    {
      ...part,
      day_offset: 'integer',
      due_at: 'timestamptz',
      done_at: 'timestamptz',
      actor_name: 'text',
      manner: 'text',
      quiet: 'boolean',
      sealed: 'bytea',
    },
  ],
  psychNotes: [
    'dispute_psych_notes',
    { ...part, at: 'timestamptz', minutes: 'smallint', ...author, wrapped_key: 'bytea', sealed: 'bytea' },
  ],
};

async function numbered(
  tx: ActorTx,
  records: readonly DisputeRecord[],
): Promise<{ record: DisputeRecord; caseNo: string }[]> {
  const years = Map.groupBy(records, ({ foundAt }) => Number(localDateOf(foundAt).slice(0, 4)));
  const all = [];
  for (const [year, list] of years) {
    const [taken] = await tx.sql<{ first: number }>('select take_dispute_numbers($1, $2) as first', [
      year,
      list.length,
    ]);
    if (!taken) throw new Error('no case number was given');
    all.push(...list.map((record, index) => ({ record, caseNo: caseNumber(year, taken.first + index) })));
  }
  return all;
}

const dutyColumns = {
  id: 'uuid',
  kind: 'text',
  module: 'text',
  record_id: 'uuid',
  record_no: 'text',
  region_code: 'text',
  area: 'ltree',
  role: 'text',
  owner_account_id: 'uuid',
  only_assigned: 'boolean',
  urgent: 'boolean',
  opened_at: 'timestamptz',
  due_at: 'timestamptz',
  escalation: 'integer',
  escalate_at: 'timestamptz',
} as const;

function dutyRows(
  tx: ActorTx,
  { record, caseNo, now }: { record: DisputeRecord; caseNo: string; now: Date },
) {
  const { duty } = record;
  if (!duty) return [];
  const { ladder } = disputeDutyKinds[duty.kind];
  const climbed = ladder.filter(
    ({ afterMinutes }) => now.getTime() - duty.dueAt.getTime() >= afterMinutes * 60_000,
  ).length;
  return [
    {
      id: tx.newId(),
      kind: duty.kind,
      module: 'disputes',
      record_id: record.id,
      record_no: caseNo,
      region_code: record.regionCode,
      area: toLtree(record.regionCode),
      role: duty.role,
      owner_account_id: duty.owner,
      only_assigned: duty.owner !== null,
      urgent: record.colour === 'red',
      opened_at: duty.openedAt,
      due_at: duty.dueAt,
      escalation: climbed,
      escalate_at: nextRungAt([...ladder], { dueAt: duty.dueAt, climbed, now }),
    },
  ];
}

/** Whoever works on an open case is assigned to it; of a closed one the lead stays. */
const assignmentRows = (record: DisputeRecord) =>
  record.members.flatMap(({ accountId, part, offeredAt }) =>
    accountId && (record.state !== 'archived' || part === 'lead_mediator')
      ? [
          {
            record_id: record.id,
            account_id: accountId,
            part,
            area: toLtree(record.regionCode),
            granted_at: offeredAt,
          },
        ]
      : [],
  );
const assignmentColumns = {
  record_id: 'uuid',
  account_id: 'uuid',
  part: 'text',
  area: 'ltree',
  granted_at: 'timestamptz',
} as const;

/** Cases with all that hangs on them, in one transaction. */
export async function writeDisputes(
  tx: ActorTx,
  records: readonly DisputeRecord[],
  now: Date,
): Promise<void> {
  const [first] = records;
  if (!first || (await isThere(tx, 'disputes', first.id))) return;
  const cases = await numbered(tx, records);
  const sealed = cases.map(({ record, caseNo }) =>
    sealDispute(tx.vault, record, { caseNo, newId: () => tx.newId() }),
  );
  for (const name of Object.keys(tables) as Part[]) {
    const [table, columns] = tables[name];
    const rows = sealed.flatMap((each) => each[name] as readonly object[]);
    await insertRows(tx, { name: table, columns } as Table<object>, rows);
  }
  await insertRows(
    tx,
    { name: 'duties', columns: dutyColumns },
    cases.flatMap((each) => dutyRows(tx, { ...each, now })),
  );
  await insertRows(tx, { name: 'assignments', columns: assignmentColumns }, records.flatMap(assignmentRows));
}
