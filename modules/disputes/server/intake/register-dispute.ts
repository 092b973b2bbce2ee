import { deadline } from '@xinan/cn/calendar';
import { localDateOf } from '@xinan/cn';
import { toLtree } from '@xinan/cn/regions';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, signedBy } from '@xinan/platform';
import type { registerDispute as route } from '../../contract.ts';
import { caseNumber, colourOfFacts, type DisputeClocks, type RiskColour } from '../../domain.ts';
import { requireFen } from '../record/money.ts';
import { places } from '../record/places.ts';
import { openCaseDuties } from '../steps/case-duties.ts';
import { countToday, recount } from '../steps/count-case.ts';
import { announceChange } from '../steps/notices.ts';
import { readClocks } from '../steps/read-clocks.ts';
import { redTasks } from '../steps/red-duties.ts';
import { addEntry } from '../steps/timeline.ts';
import { followCodeOf } from './follow-code.ts';
import { contentOf, placeIndexOf, requirePastDay, requireRegion } from './read-intake.ts';
import { maskParties, type ReadParty, readParties } from './read-parties.ts';
import { insertParties } from './store-parties.ts';

type Body = InputOf<typeof route>['body'];

async function takeNumber(tx: ActorTx): Promise<string> {
  const year = Number(localDateOf(tx.now).slice(0, 4));
  const [row] = await tx.sql<{ serial: number }>('select take_dispute_numbers($1, 1) as serial', [year]);
  if (!row) throw new Error('no case number was given');
  return caseNumber(year, row.serial);
}

interface Prepared {
  readonly body: Body;
  readonly parties: readonly ReadParty[];
  readonly colour: RiskColour;
}

async function insertCase(tx: ActorTx, { body, parties, colour }: Prepared) {
  const { key, wrapped } = tx.vault.newKey('dispute');
  const happened_on = requirePastDay(tx, body.happenedOn, '/happenedOn');
  const row = {
    id: body.id,
    case_no: await takeNumber(tx),
    state: 'found',
    outcome: 'undecided',
    origin: body.origin,
    dispute_type: body.type,
    region_code: body.regionCode,
    area: toLtree(body.regionCode),
    place_index: placeIndexOf(tx, body.regionCode, body.place),
    happened_on,
    found_at: tx.now,
    parties_masked: maskParties(parties),
    amount_fen: requireFen(body.amount, '/amount'),
    people_involved: body.peopleInvolved ?? Math.max(2, parties.length),
    risk_colour: body.riskFacts?.length ? colour : null,
    risk_checked_at: body.riskFacts?.length ? tx.now : null,
    wrapped_key: wrapped,
  };
  await tx.run(tx.db.insertInto('disputes').values(row));
  return { row, key };
}

type Inserted = Awaited<ReturnType<typeof insertCase>>;

async function insertContent(
  tx: ActorTx,
  { row, key }: Inserted,
  { body, parties, colour }: Prepared,
): Promise<void> {
  const { actor } = tx;
  const reporter = [actor.accountId ? actor.displayName : '', body.reporterPhone?.trim() ?? '']
    .filter(Boolean)
    .join(' ');
  await tx.run(
    tx.db.insertInto('dispute_intakes').values({
      dispute_id: row.id,
      sealed: key.seal(places.intake(row.id), JSON.stringify(contentOf(body))),
      reporter_sealed: reporter ? key.seal(places.reporter(row.id), reporter) : null,
    }),
  );
  const own =
    actor.subjectId && body.iAm ? { resident: { partyId: body.iAm, residentId: actor.subjectId } } : {};
  await insertParties(tx, parties, { disputeId: row.id, key, ...own });
  if (!body.riskFacts?.length) return;
  const id = tx.newId();
  await tx.run(
    tx.db.insertInto('dispute_risk_checks').values({
      id,
      dispute_id: row.id,
      at: tx.now,
      colour,
      facts: body.riskFacts,
      ...signedBy(tx),
      sealed: key.seal(places.riskCheck(id), body.facts.trim()),
    }),
  );
}

async function startClocks(
  tx: ActorTx,
  row: Inserted['row'],
  { colour, clocks }: { colour: RiskColour; clocks: DisputeClocks },
): Promise<void> {
  const addressed = { ...row, lead_account_id: null };
  await openCaseDuties(tx, addressed, [
    { kind: 'dispute.register', dueAt: deadline(tx.now, clocks.register), for: 'desk' },
  ]);
  if (colour === 'red') await openCaseDuties(tx, addressed, redTasks(tx, clocks));
}

const counted = (row: Inserted['row']) => ({
  ...row,
  mode: null,
  team_kind: 'none',
  team_id: null,
  psych_involved: false,
  accepted_at: null,
  deadline: null,
  effective_at: null,
  ended_at: null,
  performance: 'none',
  confirmation: 'ineligible',
  recurred: false,
  recurred_at: null,
});

/** The party who reports and may follow: only one that is in the list. */
const codeFor = (tx: ActorTx, body: Body): string | null =>
  body.iAm && body.parties.some(({ id }) => id === body.iAm) ? followCodeOf(tx.vault, body.iAm) : null;

/** A report by whoever met the dispute. Sent twice under one id it makes one case. */
export async function registerDispute(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const colour = colourOfFacts(body.riskFacts ?? []);
  const told = { id: body.id, followCode: codeFor(tx, body), colour };
  const [earlier] = await tx.sql<{ case_no: string | null }>('select registered_case_no($1) as case_no', [
    body.id,
  ]);
  // Ids are known to the other side: whoever repeats them under another key learns no code.
  if (earlier?.case_no) return { ...told, followCode: null, caseNo: earlier.case_no };
  await requireRegion(tx, body.regionCode);
  if (body.iAm && told.followCode === null) throw new DomainError('dispute.party_unknown');
  const parties = readParties(tx, body.parties, { strict: false });
  const prepared = { body, parties, colour };
  const inserted = await insertCase(tx, prepared);
  await insertContent(tx, inserted, prepared);
  const { row } = inserted;
  await addEntry(tx, { disputeId: row.id, step: 'report', from: null, to: 'found', by: signedBy(tx) });
  await startClocks(tx, row, { colour, clocks: await readClocks(tx) });
  recount(tx, null, counted(row));
  countToday(tx, row, { metric: 'dispute.step', dims: { step: 'report' } });
  announceChange(tx, row);
  tx.touch(row.id, tx.actor.subjectId);
  return { ...told, caseNo: row.case_no };
}
