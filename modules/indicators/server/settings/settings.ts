import { DomainError, type FieldFault, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { IndexSettings, setPeerGroups as groupsRoute, setTerms as termsRoute } from '../../contract.ts';
import { daysOf, faultsOfDays, faultsOfGroups, groupsOf, peerGroupsOf, termsOf } from '../../domain.ts';
import { readTerms } from '../cycles/read-terms.ts';
import { readPeerGroups, readUnits } from '../places/read-units.ts';
import { findSetting, type FoundSetting, keepSetting } from './keep-setting.ts';

const signatureOf = (found: FoundSetting | undefined) => ({
  revision: found?.value.revision ?? 0,
  changedAt: found?.changed_at.toISOString() ?? null,
  changedBy: found?.value.changedBy ?? null,
});

const readCounties = async (tx: ActorTx) =>
  (await readUnits(tx)).filter(({ level }) => level === 'county').map(({ code, name }) => ({ code, name }));

/** What the city set for its index; the usual terms and no groups while it has set nothing. */
export async function getIndexSettings(tx: ActorTx): Promise<IndexSettings> {
  const terms = await readTerms(tx);
  const groups = groupsOf(await readPeerGroups(tx));
  return {
    terms: { ...signatureOf(await findSetting(tx, 'index.terms')), days: { ...daysOf(terms) } },
    peers: {
      ...signatureOf(await findSetting(tx, 'index.peer_groups')),
      groups: groups.map(({ units, ...group }) => ({ ...group, units: [...units] })),
    },
    counties: await readCounties(tx),
  };
}

function refuse(faults: readonly FieldFault[]): void {
  if (faults.length > 0) throw new DomainError('request.invalid', {}, [...faults]);
}

/** 设置期限: in working days, within limits; cycles that run keep their dates. */
export async function setTerms(
  tx: ActorTx,
  { body: { revision, ...days } }: InputOf<typeof termsRoute>,
): Promise<OutputOf<typeof termsRoute>> {
  refuse(faultsOfDays(days));
  await keepSetting(tx, { name: 'index.terms', value: termsOf(days), revision });
  return getIndexSettings(tx);
}

/** 设置同类组: every county in one group at most. */
export async function setPeerGroups(
  tx: ActorTx,
  { body: { revision, groups } }: InputOf<typeof groupsRoute>,
): Promise<OutputOf<typeof groupsRoute>> {
  refuse(faultsOfGroups(groups, await readCounties(tx)));
  await keepSetting(tx, { name: 'index.peer_groups', value: peerGroupsOf(groups), revision });
  return getIndexSettings(tx);
}
