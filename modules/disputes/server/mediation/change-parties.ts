import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { changeParties as route } from '../../contract.ts';
import { keepIdentities } from '../intake/keep-identities.ts';
import { leaveParties, putParties } from '../intake/store-parties.ts';
import { maskParties, readParties } from '../intake/read-parties.ts';
import { partyFactsOf } from '../record/facts-of.ts';
import { findParties } from '../record/store.ts';
import { partyFaults } from '../../domain.ts';
import { places } from '../record/places.ts';
import { recordAct } from '../steps/take-step.ts';

/** 变更当事人与代理人: somebody joins, is represented, or leaves. What is then wrong with the whole list is refused. */
export const changeParties = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  recordAct(tx, { ...params, version: body.version, act: 'change_parties' }, async ({ row, parts, key }) => {
    const read = readParties(tx, keepIdentities(body.put, { key, parts }), { strict: false });
    await putParties(tx, read, { disputeId: row.id, key, known: parts.parties });
    await leaveParties(tx, row.id, body.leave);
    const now = await findParties(tx, row.id);
    const faults = partyFaults(partyFactsOf(now)).map(({ partyId, zh, en }) => ({
      pointer: `/put/${Math.max(
        0,
        body.put.findIndex(({ id }) => id === partyId),
      )}/name`,
      zh,
      en,
    }));
    if (faults.length > 0) throw new DomainError('dispute.parties_invalid', {}, faults);
    const present = now
      .filter(({ left_at }) => left_at === null)
      .map((party) => ({
        side: party.side as 'applicant',
        kind: party.kind as 'person',
        name: key.openText(places.name(party.id), party.name_sealed),
      }));
    return { parties_masked: maskParties(present) };
  });
