import { localDateOf } from '@xinan/cn/dates';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { approveVersion as route } from '../contract.ts';
import type { VersionCondition } from '../domain.ts';
import { putInForce } from './put-in-force.ts';
import { readVersion } from './rows.ts';
import { tellStandardsChanged } from './tell-standards-changed.ts';
import { lockVersion, requireStep, type VersionToChange } from './version-to-change.ts';

function holdsOf(tx: ActorTx, version: VersionToChange, validFrom: string): Set<VersionCondition> {
  const facts: Readonly<Record<VersionCondition, boolean>> = {
    other_person: tx.actor.accountId !== null && !version.writerIds.includes(tx.actor.accountId),
    both_languages: version.texts.every((size) => size > 0),
    not_past: validFrom >= localDateOf(tx.now),
  };
  return new Set((Object.keys(facts) as VersionCondition[]).filter((condition) => facts[condition]));
}

/** The second signature: puts a draft in force from a day on, and ends its predecessor the day before. */
export async function approveVersion(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { validFrom, validUntil, revision } = body;
  const version = await lockVersion(tx, params.id, revision);
  requireStep(tx, 'approve', { state: version.state, holds: holdsOf(tx, version, validFrom) });
  if (validUntil !== undefined && validUntil < validFrom)
    throw new DomainError('standard.dates_reversed', {}, [
      { pointer: '/validUntil', zh: '不能早于生效日期', en: 'cannot come before the first day' },
    ]);
  await putInForce(tx, { versionId: params.id, standardId: version.standardId, validFrom, validUntil });
  tellStandardsChanged(tx, version.standardId);
  return readVersion(tx, params.id);
}
