import type { ActorTx } from '@xinan/platform';
import { makeId, randomStream } from '../../random.ts';
import type { IndexRecords } from '../../generate/index/city-index.ts';
import { peerGroups } from '../../generate/index/city-register.ts';
import type { QuestionnaireRecord } from '../../generate/index/index-experts.ts';
import type { IndexPerson } from '../../generate/index/index-people.ts';
import { setCode, type SetRecord } from '../../generate/index/index-sets.ts';
import { generateSetStandard } from '../../generate/index/set-standard.ts';
import { defineTable, insertRows, isThere } from '../insert-rows.ts';
import { keepSetting } from '../settings.ts';
import { writeStandards } from '../write-standards.ts';

const sets = defineTable<ReturnType<typeof setRow>>()('indicator_sets', {
  id: 'uuid',
  code: 'text',
  version: 'text',
  edition: 'text',
  title_zh: 'text',
  title_en: 'text',
  state: 'text',
  document: 'jsonb',
  valid_from: 'date',
  valid_until: 'date',
  drafted_by: 'uuid',
  drafter_name: 'text',
  drafted_at: 'timestamptz',
  frozen_at: 'timestamptz',
  adopted_by: 'uuid',
  adopter_name: 'text',
  adopted_at: 'timestamptz',
});
function setRow({ set: { edition, ...document }, ...record }: SetRecord) {
  return {
    id: record.id,
    code: setCode,
    version: document.version,
    edition,
    title_zh: document.title.zh,
    title_en: document.title.en,
    state: record.state,
    document: JSON.stringify(document),
    valid_from: record.validFrom,
    valid_until: record.validUntil,
    drafted_by: record.drafter.id,
    drafter_name: record.drafter.name,
    drafted_at: record.draftedAt,
    frozen_at: record.frozenAt,
    adopted_by: record.adopter?.id ?? null,
    adopter_name: record.adopter?.name ?? null,
    adopted_at: record.adoptedAt,
  };
}

const seats = defineTable<ReturnType<typeof seatRows>[number]>()('indicator_seats', {
  id: 'uuid',
  account_id: 'uuid',
  department: 'text',
  seated_at: 'timestamptz',
  seated_by: 'uuid',
});
const seatedAt = new Date('2022-12-19T01:30:00Z');
function seatRows(people: readonly IndexPerson[], seatedBy: string) {
  const random = randomStream(0, 'index/seats');
  return people.flatMap(({ id, department }) =>
    department
      ? [
          {
            id: makeId(random, seatedAt),
            account_id: id,
            department,
            seated_at: seatedAt,
            seated_by: seatedBy,
          },
        ]
      : [],
  );
}

const questionnaires = defineTable<ReturnType<typeof questionnaireRow>>()('indicator_questionnaires', {
  id: 'uuid',
  set_id: 'uuid',
  group_code: 'text',
  state: 'text',
  closes_on: 'date',
  opened_at: 'timestamptz',
  opened_by: 'uuid',
});
const questionnaireRow = (record: QuestionnaireRecord & { setId: string }) => ({
  id: record.id,
  set_id: record.setId,
  group_code: record.group,
  state: record.state,
  closes_on: record.closesOn,
  opened_at: record.openedAt,
  opened_by: record.opener.id,
});

const judgements = defineTable<ReturnType<typeof judgementRows>[number]>()('indicator_judgements', {
  id: 'uuid',
  questionnaire_id: 'uuid',
  account_id: 'uuid',
  expert_name: 'text',
  matrix: 'jsonb',
  weights: 'jsonb',
  consistency: 'double precision',
  accepted: 'boolean',
  submitted_at: 'timestamptz',
});
const judgementRows = ({ id: questionnaire_id, judgements: given }: QuestionnaireRecord) =>
  given.map(({ id, expert, matrix, weights, consistency, accepted, at }) => ({
    id,
    questionnaire_id,
    account_id: expert.id,
    expert_name: expert.name,
    matrix: JSON.stringify(matrix),
    weights: JSON.stringify(weights),
    consistency,
    accepted,
    submitted_at: at,
  }));

/** The versions of the set, who sits for which department, what the experts were asked; peer groups are a setting. */
export async function writeMethod(tx: ActorTx, records: IndexRecords): Promise<void> {
  const inForce = records.sets.find(({ state }) => state === 'in_force');
  if (!inForce || (await isThere(tx, 'indicator_sets', inForce.id))) return;
  await keepSetting(tx, 'index.peer_groups', peerGroups);
  await insertRows(tx, sets, records.sets.map(setRow));
  await writeStandards(tx, [generateSetStandard(0, records.sets)]);
  await insertRows(tx, seats, seatRows(records.people, records.desk.only('index_manager').id));
  await insertRows(
    tx,
    questionnaires,
    records.questionnaires.map((record) => questionnaireRow({ ...record, setId: inForce.id })),
  );
  await insertRows(tx, judgements, records.questionnaires.flatMap(judgementRows));
}
