import type { ActorTx } from '@xinan/platform';
import type { EvidenceRecord } from '../../generate/index/evidence-files.ts';
import type { IndexTask } from '../../generate/index/task-file.ts';
import { defineTable, insertRows } from '../insert-rows.ts';

const submissions = defineTable<ReturnType<typeof submissionRows>[number]>()('indicator_submissions', {
  id: 'uuid',
  task_id: 'uuid',
  ordinal: 'integer',
  numerator: 'double precision',
  denominator: 'double precision',
  not_applicable: 'boolean',
  note: 'text',
  explanations: 'jsonb',
  findings: 'jsonb',
  submitted_by: 'uuid',
  submitter_name: 'text',
  submitted_at: 'timestamptz',
});
const submissionRows = ({ id: task_id, submissions: given }: IndexTask) =>
  given.map(({ id, ordinal, figures, note, explanations, findings, at, by }) => ({
    id,
    task_id,
    ordinal,
    numerator: figures?.numerator ?? null,
    denominator: figures?.denominator ?? null,
    not_applicable: figures === null,
    note,
    explanations: JSON.stringify(explanations),
    findings: JSON.stringify(findings),
    submitted_by: by.id,
    submitter_name: by.name,
    submitted_at: at,
  }));

const decisions = defineTable<ReturnType<typeof decisionRows>[number]>()('indicator_decisions', {
  id: 'uuid',
  task_id: 'uuid',
  submission: 'integer',
  at: 'timestamptz',
  step: 'text',
  from_state: 'text',
  to_state: 'text',
  reason: 'text',
  details: 'jsonb',
  account_id: 'uuid',
  actor_name: 'text',
  actor_role: 'text',
});
const decisionRows = ({ id: task_id, decisions: taken }: IndexTask) =>
  taken.map(({ id, submission, at, step, from, to, reason, details, by }) => ({
    id,
    task_id,
    submission,
    at,
    step,
    from_state: from,
    to_state: to,
    reason,
    details: JSON.stringify(details),
    account_id: by.id,
    actor_name: by.name,
    actor_role: by.role,
  }));

const snapshots = defineTable<ReturnType<typeof snapshotRows>[number]>()('indicator_snapshots', {
  id: 'uuid',
  task_id: 'uuid',
  taken_at: 'timestamptz',
  elements: 'jsonb',
  formula: 'text',
  formula_sha256: 'text',
  edition: 'text',
  provisional: 'boolean',
});
const snapshotRows = ({ id: task_id, snapshots: taken }: IndexTask, edition: string) =>
  taken.map(({ id, at, elements, formula, formulaSha256, provisional }) => ({
    id,
    task_id,
    taken_at: at,
    elements: JSON.stringify(elements),
    formula,
    formula_sha256: formulaSha256,
    edition,
    provisional,
  }));

const evidence = defineTable<ReturnType<typeof evidenceRow>>()('indicator_evidence', {
  id: 'uuid',
  task_id: 'uuid',
  code: 'text',
  file_name: 'text',
  media_type: 'text',
  size_bytes: 'integer',
  sha256: 'text',
  content: 'bytea',
  scan: 'text',
  looked_into: 'boolean',
  uploaded_by: 'uuid',
  uploader_name: 'text',
  uploaded_at: 'timestamptz',
});
const evidenceRow = ({ taskId, content, by, at, ...file }: EvidenceRecord) => ({
  id: file.id,
  task_id: taskId,
  code: file.code,
  file_name: file.fileName,
  media_type: file.mediaType,
  size_bytes: content.length,
  sha256: file.sha256,
  content,
  // No scanner runs where the demonstration is made.
  scan: 'not_scanned',
  looked_into: true,
  uploaded_by: by.id,
  uploader_name: by.name,
  uploaded_at: at,
});

interface TraceSources {
  readonly edition: string;
  readonly evidence: readonly EvidenceRecord[];
}

/** What hangs on tasks: each answer, each step, counts and files. */
export async function writeTraces(
  tx: ActorTx,
  tasks: readonly IndexTask[],
  { edition, evidence: files }: TraceSources,
): Promise<void> {
  const ids = new Set(tasks.map(({ id }) => id));
  await insertRows(tx, submissions, tasks.flatMap(submissionRows));
  await insertRows(tx, decisions, tasks.flatMap(decisionRows));
  await insertRows(
    tx,
    snapshots,
    tasks.flatMap((task) => snapshotRows(task, edition)),
  );
  await insertRows(tx, evidence, files.filter(({ taskId }) => ids.has(taskId)).map(evidenceRow));
}
