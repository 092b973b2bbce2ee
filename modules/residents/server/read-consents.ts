import type { ActorTx } from '@xinan/platform';
import type { Consent } from '../contract.ts';
import { consentPurposes, noticeOf } from '../domain.ts';

/** What the acting resident agreed to, by purpose: the latest decision, beside the notice as it reads today. */
export async function readConsents(tx: ActorTx): Promise<Consent[]> {
  const rows = await tx.all(
    tx.db
      .selectFrom('consents')
      .select(['purpose', 'given_at', 'withdrawn_at'])
      .distinctOn('purpose')
      .where('resident_id', '=', tx.actor.subjectId)
      .orderBy('purpose')
      .orderBy('given_at', 'desc')
      .orderBy('id', 'desc'),
  );
  const latest = new Map(rows.map((row) => [row.purpose, row]));
  return consentPurposes.map((purpose) => {
    const row = latest.get(purpose);
    const { title, text, version } = noticeOf(purpose);
    return {
      purpose,
      title,
      text,
      version,
      givenAt: row?.given_at.toISOString() ?? null,
      withdrawnAt: row?.withdrawn_at?.toISOString() ?? null,
    };
  });
}
