import { localDateOf } from '@xinan/cn';
import * as contract from '../../contract.ts';
import { disputeTypes, type DisputeState, origins, type TriageRoute, wordsOf } from '../../domain.ts';
import { call, county, farCounty, report, type Table, township } from '../table.fixture.ts';
import { type CaseFile, caseOf } from './case.fixture.ts';
import { allSayYes, draft, convene, seat, settle, sign, signAll } from './course.fixture.ts';

/** The next of a list of choices; a life is told by them alone. */
export interface Dice {
  pick<Value>(from: readonly Value[]): Value;
}

export function diceOf(numbers: readonly number[]): Dice {
  let thrown = 0;
  return {
    pick(from) {
      const value = from[(numbers[thrown % numbers.length] ?? 0) % from.length];
      thrown += 1;
      if (value === undefined) throw new Error('nothing to choose from');
      return value;
    },
  };
}

type Turn = (file: CaseFile, dice: Dice, earlier: readonly CaseFile[]) => Promise<unknown>;
/** Whoever may do everything the table of states allows, anywhere in the city. */
const anybody = ({ table }: CaseFile) => table.cityLead;

const register: Turn = async (file, dice, earlier) => {
  const { type, familyMatter, origin, regionCode, facts, parties } = await file.read(anybody(file));
  const again =
    earlier.length > 0 && dice.pick([true, false, false]) ? { recurOf: dice.pick(earlier).id } : {};
  return file.take(anybody(file), contract.completeRegistration, {
    type: dice.pick([type, 'family', 'labour']),
    familyMatter,
    origin,
    regionCode: dice.pick([regionCode, county]),
    facts,
    claims: ['说法'],
    amount: dice.pick(['', '100', '2,500.60元']),
    peopleInvolved: 2,
    parties: parties.map(({ id, side, kind, name }) => ({ id, side, kind, name })),
    ...again,
  });
};
const refuse: Turn = (file) =>
  file.take(anybody(file), contract.refuseDispute, { reason: 'no_dispute', explanation: '不属于民间纠纷' });
const accept: Turn = (file) => file.take(anybody(file), contract.acceptDispute, {});
const transfer: Turn = async (file, dice) => {
  const { regionCode } = await file.read(anybody(file));
  const away = [township, county, farCounty].filter((code) => code !== regionCode);
  return file.take(anybody(file), contract.transferDispute, { regionCode: dice.pick(away), reason: '属地' });
};
const triage: Turn = (file, dice) => {
  const ways: TriageRoute[] = ['peoples', 'peoples', 'joint', 'administrative', 'arbitration', 'judicial'];
  const route = dice.pick(ways);
  return file.take(anybody(file), contract.triageDispute, { route, difficulty: 'simple', supervised: false });
};
const terminate: Turn = (file) =>
  file.take(anybody(file), contract.terminateAtDesk, { reason: 'withdrawn', remark: '申请人撤回' });

const besties: Turn = (file) => {
  const { memberIds, teamId } = file.table.besties;
  const [lead = ''] = memberIds;
  const members = [{ practitionerId: lead, part: 'lead_mediator' as const, chosenBy: 'office' as const }];
  return file.take(anybody(file), contract.assignTeam, { teamId, members });
};
const jointTeam: Turn = async (file) => {
  await allSayYes(file, anybody(file), ['police', 'counsellor'], contract.recordConsentAtDesk);
  await seat(file, { mediator: 'lead_mediator', police: 'police', consultant: 'counsellor' }, anybody(file));
};
const assign: Turn = async (file, dice, earlier) => {
  const { route } = await file.read(anybody(file));
  if (route === null) return triage(file, dice, earlier);
  if (route === 'joint') return jointTeam(file, dice, earlier);
  if (route !== 'peoples')
    return file.take(anybody(file), contract.referDispute, { agency: '主管机关', reason: '依法转交' });
  return dice.pick([
    besties,
    (each: CaseFile) => seat(each, { mediator: 'lead_mediator' }, anybody(each)),
    jointTeam,
  ])(file, dice, earlier);
};
const answer: Turn = (file, dice) =>
  file.take(anybody(file), contract.answerReferral, {
    answer: dice.pick(['resolved', 'failed', 'take_back'] as const),
    remark: '来函',
  });
const fail: Turn = (file) =>
  file.take(anybody(file), contract.failMediation, { reason: 'no_agreement', remark: '未谈成' });
const open: Turn = (file) => convene(file, anybody(file));

const agree: Turn = async (file, dice) => {
  const who = anybody(file);
  const prevented = { preventedCrime: dice.pick([0, 0, 2]), preventedCrowd: dice.pick([0, 30]) };
  if (dice.pick([true, false])) {
    await draft(file, who, { kind: 'oral', signing: 'oral' });
    const { parties } = await file.read(who);
    const read = parties.map(({ id }) => ({
      kind: 'reading' as const,
      principalId: id,
      manner: 'oral' as const,
    }));
    await sign(file, who, [...read, { kind: 'recorder', manner: 'oral' }]);
  } else {
    const item = { bySide: 'respondent' as const, what: '付清', dueOn: localDateOf(new Date()) };
    await draft(file, who, { schedule: dice.pick([[], [item], [item, item]]) });
    await signAll(file, who);
  }
  await settle(file, who, prevented);
};
const perform: Turn = async (file, dice) => {
  const record = await file.read(anybody(file));
  const at = new Date().toISOString();
  if (record.confirmation.state === 'open' && dice.pick([true, false]))
    await file.take(anybody(file), contract.recordConfirmation, {
      event: 'applied',
      at: record.agreement?.effectiveAt ?? at,
      bothParties: true,
    });
  for (const { id } of record.performances.filter(() => dice.pick([true, true, false])))
    await file.take(anybody(file), contract.recordPerformance, {
      of: { performanceId: id },
      state: dice.pick(['performed', 'performed', 'breached'] as const),
    });
  await file.take(anybody(file), contract.startPerformance, {});
};

const often = (turn: Turn, times: number): Turn[] => Array.from({ length: times }, () => turn);

/** What may happen to a case next; what is named more often happens more often. A state without an entry is an end. */
const turns: Partial<Readonly<Record<DisputeState, readonly Turn[]>>> = {
  found: [...often(register, 11), refuse],
  registered: [...often(accept, 9), refuse, transfer],
  accepted: [...often(triage, 8), terminate, transfer],
  triaged: [...often(assign, 8), terminate, transfer],
  referred: [answer],
  assigned: [(file) => file.take(anybody(file), contract.startInvestigation, {})],
  investigating: [...often(open, 7), fail, terminate],
  mediating: [...often(agree, 5), fail],
  agreed: [perform],
};

/** One case lives for at most so many turns, whatever comes. */
export async function liveOn(
  table: Table,
  dice: Dice,
  { earlier, most }: { earlier: readonly CaseFile[]; most: number },
): Promise<CaseFile> {
  const body = report({
    type: dice.pick(wordsOf(disputeTypes)),
    origin: dice.pick(wordsOf(origins)),
    regionCode: dice.pick([township, county, farCounty]),
  });
  await call(table.city, table.gridWorker, { route: contract.registerDispute, input: { body } });
  const file = caseOf(table, body.id);
  for (let turn = 0; turn < most; turn += 1) {
    const { state } = await file.read(table.cityLead);
    const open = turns[state];
    if (!open) break;
    await dice.pick(open)(file, dice, earlier);
  }
  return file;
}
