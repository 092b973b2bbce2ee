import type { IndicatorSet } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import { publishStandard } from '@xinan/standards';
import { sql } from 'kysely';
import { fingerprintOf, setStandardBody, setStandardCode, setStandardFrame } from '../../domain.ts';
import type { SetFound } from './tell-set.ts';

/** Whether the library holds this very content under the set's code. */
async function isRegistered(tx: ActorTx, code: string, set: IndicatorSet): Promise<boolean> {
  const found = await tx.first(
    tx.db
      .selectFrom('standard_versions')
      .innerJoin('standards', 'standards.id', 'standard_versions.standard_id')
      .select('standard_versions.id')
      .where('standards.code', '=', code)
      .where(sql<boolean>`standard_versions.body_zh @> ${JSON.stringify([fingerprintOf(set)])}::jsonb`),
  );
  return found !== undefined;
}

/**
 * Registers an adopted set in the standards library, with its validity and its fingerprint; once for a content. Whoever
 * drafted the set is its author, the acting person approves. Errors: `standard.overlap`, `standard.draft_open`.
 */
export async function registerStandard(tx: ActorTx, row: SetFound, validFrom: string): Promise<void> {
  const set = { ...(row.document as unknown as IndicatorSet), edition: row.edition };
  const code = setStandardCode(row.code);
  if (await isRegistered(tx, code, set)) return;
  const { versionId } = await publishStandard(tx, {
    ...setStandardFrame,
    code,
    title: set.title,
    body: setStandardBody(set),
    changeNote: {
      zh: `指标集 ${row.version} 批准生效。`,
      en: `Version ${row.version} of the set is adopted.`,
    },
    author: { accountId: row.drafted_by, name: row.drafter_name },
    validFrom,
  });
  tx.touch(versionId);
}
