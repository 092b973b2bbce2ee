import { deadline } from '@xinan/cn/calendar';
import { toLtree } from '@xinan/cn/regions';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties, signedBy } from '@xinan/platform';
import type { completeRegistration as route } from '../../contract.ts';
import { committeeOf } from '../handling/committee-of.ts';
import { requireFen } from '../record/money.ts';
import { places } from '../record/places.ts';
import { type CaseChange, type CaseRow, findCase, lockCase } from '../record/store.ts';
import { moveCaseDuties, openCaseDuties } from '../steps/case-duties.ts';
import { recount } from '../steps/count-case.ts';
import { staffSigned } from '../steps/signature.ts';
import { recordAct, type Scene, takeStep, type Write } from '../steps/take-step.ts';
import { addEntry } from '../steps/timeline.ts';
import { keepIdentities } from './keep-identities.ts';
import { contentOf, placeIndexOf, requireOwnRegion, requirePastDay } from './read-intake.ts';
import { maskParties, readParties } from './read-parties.ts';
import { leaveParties, putParties } from './store-parties.ts';

type Body = InputOf<typeof route>['body'];
const dayMs = 86_400_000;

/** What the earlier case learns of a return: when it first came, and whether within the city's own term. */
function returnOf(earlier: CaseRow, { at, withinDays }: { at: Date; withinDays: number }) {
  const since = earlier.effective_at ?? earlier.ended_at ?? earlier.found_at;
  const inTerm = at.getTime() - since.getTime() <= withinDays * dayMs;
  return {
    recurred: earlier.recurred || inTerm,
    recurred_at: earlier.recurred_at && earlier.recurred_at <= at ? earlier.recurred_at : at,
  };
}

/** The same conflict came back: the earlier case learns of it, so that its agreement counts as recurred. */
async function linkRecurrence(
  tx: ActorTx,
  row: CaseRow,
  { earlierId, withinDays }: { earlierId: string; withinDays: number },
): Promise<void> {
  // Held, as another case may come back to it at the same time; always the earlier after the later, so nobody waits in a ring.
  const { found_at } = await findCase(tx, earlierId);
  if (found_at >= row.found_at) throw new DomainError('record.not_found');
  const earlier = await lockCase(tx, earlierId);
  const change = returnOf(earlier, { at: row.found_at, withinDays });
  await tx.run(tx.db.updateTable('disputes').set(change).where('id', '=', earlier.id));
  recount(tx, earlier, { ...earlier, ...change });
  if (earlier.recurred || !change.recurred) return;
  await addEntry(tx, {
    disputeId: earlier.id,
    step: 'mark_recurrence',
    from: earlier.state,
    to: earlier.state,
    by: signedBy(tx),
  });
}

/** Parties of the form become those of the case; who is no longer on it has left. */
async function writeParties(tx: ActorTx, { row, parts, key }: Scene, body: Body): Promise<string> {
  const read = readParties(tx, keepIdentities(body.parties, { key, parts }), { strict: true });
  await putParties(tx, read, { disputeId: row.id, key, known: parts.parties });
  const named = new Set(read.map(({ id }) => id));
  await leaveParties(
    tx,
    row.id,
    parts.parties.filter(({ id }) => !named.has(id)).map(({ id }) => id),
  );
  return maskParties(read);
}

async function writeIntake(tx: ActorTx, { row, key }: Scene, body: Body): Promise<void> {
  const sealed = key.seal(places.intake(row.id), JSON.stringify(contentOf(body)));
  await tx.run(tx.db.updateTable('dispute_intakes').set({ sealed }).where('dispute_id', '=', row.id));
}

async function changeOf(tx: ActorTx, scene: Scene, body: Body): Promise<CaseChange> {
  const { account_id, actor_name } = staffSigned(tx);
  return {
    dispute_type: body.type,
    family_matter: body.familyMatter,
    origin: body.origin,
    region_code: body.regionCode,
    area: toLtree(body.regionCode),
    place_index: placeIndexOf(tx, body.regionCode, body.place),
    happened_on: requirePastDay(tx, body.happenedOn, '/happenedOn'),
    amount_fen: requireFen(body.amount, '/amount'),
    people_involved: body.peopleInvolved,
    recur_of: body.recurOf ?? scene.row.recur_of,
    psych_reason: body.psychReason?.trim() || scene.row.psych_reason,
    parties_masked: await writeParties(tx, scene, body),
    registrar_account_id: account_id,
    registrar_name: actor_name,
  };
}

/** A found case that a colleague registered in the meantime is no mere conflict of versions: nothing more is to be done. */
async function requireUntaken(tx: ActorTx, id: string, version: number): Promise<CaseRow> {
  const row = await findCase(tx, id);
  const { registrar_account_id: taker, registrar_name: name } = row;
  if (row.version !== version && row.state === 'registered' && taker && taker !== tx.actor.accountId)
    throw new DomainError('dispute.taken', { name: name ?? '' });
  return row;
}

/** 完成登记: the desk writes the whole registration; what was found becomes registered, later states stay as they are. */
export async function completeRegistration(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const found = await requireUntaken(tx, params.id, body.version);
  await requireOwnRegion(tx, body.regionCode);
  const write: Write = async (scene) => {
    await writeIntake(tx, scene, body);
    const change = await changeOf(tx, scene, body);
    if (body.recurOf && body.recurOf !== scene.row.recur_of)
      await linkRecurrence(tx, scene.row, {
        earlierId: body.recurOf,
        withinDays: scene.clocks.recurrenceDays,
      });
    if (body.regionCode === scene.row.region_code) return change;
    await moveCaseDuties(tx, { ...scene.row, ...change });
    return scene.row.accepted_at
      ? { ...change, committee_id: await committeeOf(tx, body.regionCode) }
      : change;
  };
  const request = { ...params, version: body.version };
  if (found.state !== 'found') return recordAct(tx, { ...request, act: 'change_registration' }, write);
  return takeStep(tx, { ...request, step: 'register' }, async (scene) => {
    const change = await write(scene);
    await closeDuties(tx, scene.row.id, ['dispute.register']);
    await openCaseDuties(tx, { ...scene.row, ...change }, [
      { kind: 'dispute.decide', dueAt: deadline(tx.now, scene.clocks.decide), for: 'desk' },
    ]);
    return change;
  });
}
