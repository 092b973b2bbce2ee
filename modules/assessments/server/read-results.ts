import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { claimCodeOf, type RequestContext } from '@xinan/platform/http';
import type { listMyResults as mineRoute, Result } from '../contract.ts';
import { tellResult } from '../domain/result.ts';
import type { AlarmBell } from './alarm-bell.ts';
import { readAnsweredForms } from './read-answered-forms.ts';
import { type ResultRow, resultColumns } from './read-measured.ts';
import { openResult } from './submission-rows.ts';

const pageSize = 20;

async function tellRows(tx: ActorTx, bell: AlarmBell, rows: readonly ResultRow[]): Promise<Result[]> {
  const states = await bell.helpStates(
    tx,
    rows.map((row) => row.id),
  );
  const formOf = await readAnsweredForms(tx, rows);
  return rows.flatMap((row) => {
    const answered = formOf(row);
    if (!answered) return [];
    tx.touch(row.id, row.resident_id);
    const help = states.get(row.id);
    return [
      tellResult({
        id: row.id,
        ...answered,
        submittedAt: row.submitted_at,
        kept: openResult(tx.vault, row),
        contactLeft: help?.contactLeft ?? false,
        helpState: help?.state ?? null,
      }),
    ];
  });
}

/** The result behind the receipt code of this request. */
export const makeGetClaimedResult =
  (bell: AlarmBell) =>
  async (tx: ActorTx): Promise<Result> => {
    if (!tx.actor.claimId) throw new DomainError('claim.unknown');
    const row = await tx.first(
      tx.db.selectFrom('assessments').select(resultColumns).where('id', '=', tx.actor.claimId),
    );
    const [result] = row ? await tellRows(tx, bell, [row]) : [];
    if (!result) throw new DomainError('claim.unknown');
    return result;
  };

/** The signed-in resident's results, newest first. */
export const makeListMyResults =
  (bell: AlarmBell) =>
  async (tx: ActorTx, { query }: InputOf<typeof mineRoute>): Promise<OutputOf<typeof mineRoute>> => {
    let mine = tx.db
      .selectFrom('assessments')
      .select(resultColumns)
      .where('resident_id', '=', tx.actor.subjectId);
    if (query.cursor) mine = mine.where('submitted_at', '<', new Date(query.cursor));
    const rows = await tx.all(mine.orderBy('submitted_at', 'desc').limit(pageSize + 1));
    const page = rows.slice(0, pageSize);
    return {
      rows: await tellRows(tx, bell, page),
      nextCursor: rows.length > pageSize ? (page.at(-1)?.submitted_at.toISOString() ?? null) : null,
    };
  };

/** Takes the result of a receipt code (header) into the signed-in resident's account. */
export const makeClaimResult =
  (bell: AlarmBell) =>
  async (context: RequestContext): Promise<Result> => {
    const code = claimCodeOf(context.request);
    if (!code) throw new DomainError('claim.unknown');
    return context.city.transact(
      context.actor,
      'assessment.claim',
      async (tx) => {
        const [held] = await tx.sql<{ id: string | null }>('select attach_claim($1) as id', [code]);
        if (!held?.id) throw new DomainError('claim.unknown');
        const row = await tx.one(
          tx.db.selectFrom('assessments').select(resultColumns).where('id', '=', held.id),
        );
        const [result] = await tellRows(tx, bell, [row]);
        if (!result) throw new DomainError('claim.unknown');
        return result;
      },
      { requestId: context.requestId },
    );
  };
