import type { CallingLevel } from '@xinan/assessments/domain';
import type { Source, Urgency } from '@xinan/crises/domain';
import type { Role } from '@xinan/policy';
import { makeId, type Random } from '../random.ts';
import { goodTimes, meetingPlaces, observedFacts } from '../texts/crisis-texts.ts';
import { getInstrument } from './answers.ts';
import type { CaseContact, CaseStart, Signer } from './case-record.ts';
import { makeCalledName } from './names.ts';
import { makeMobile } from './phones.ts';
import { countyOf } from './places.ts';
import type { StaffRecord } from './staff.ts';
import { type Keeper, pickKeeper } from './submissions.ts';

/** The house itself, and the person concerned: neither has a staff account. */
export const house: Signer = { accountId: null, name: '心安', role: 'system' };
export const thePerson: Signer = { accountId: null, name: '本人', role: 'claimant' };

const urgencyShares: Readonly<Record<Exclude<Source, 'assessment_item'>, Readonly<Record<Urgency, number>>>> =
  {
    self_request: { immediate: 0, within_24h: 100, within_72h: 0 },
    hotline: { immediate: 45, within_24h: 40, within_72h: 15 },
    school: { immediate: 20, within_24h: 55, within_72h: 25 },
    police: { immediate: 60, within_24h: 35, within_72h: 5 },
    grid_worker: { immediate: 15, within_24h: 50, within_72h: 35 },
    hospital: { immediate: 25, within_24h: 50, within_72h: 25 },
    family: { immediate: 35, within_24h: 45, within_72h: 20 },
    counsellor: { immediate: 40, within_24h: 60, within_72h: 0 },
  };

const reporters: Readonly<Record<Exclude<Source, 'assessment_item' | 'self_request'>, Role>> = {
  hotline: 'hotline_operator',
  school: 'school_teacher',
  police: 'police_officer',
  grid_worker: 'grid_worker',
  hospital: 'psychiatrist',
  family: 'hotline_operator',
  counsellor: 'counsellor',
};

/** Item 9 answered "several days" asks for help within a day, more often than that at once. */
const item9Shares = { '1': 62, '2': 25, '3': 13 } as const;
const levelOfItem9 = (item9: number): CallingLevel => (item9 >= 2 ? 'emergency-review' : 'urgent');

const contactShare: Readonly<Record<'assessment_item' | 'other', number>> = {
  assessment_item: 0.56,
  other: 0.88,
};
const residentShare = 0.34;
const adultYears = 18;

export interface StartSources {
  readonly staff: readonly StaffRecord[];
  readonly keepers: readonly Keeper[];
}

/** The fact an answered item raises, in the words of the instrument's own alert rule. */
export function factOfItem9(item9: number): string {
  const instrument = getInstrument('phq9');
  const rule = instrument.alerts.find(({ level }) => level === levelOfItem9(item9));
  return `${instrument.abbr} 自评：${rule?.message.zh ?? ''}`;
}

function makeContact(random: Random, { serial, source }: { serial: number; source: Source }): CaseContact {
  const places = source === 'assessment_item' || source === 'self_request' ? [] : meetingPlaces[source];
  return {
    phone: makeMobile('contacts', serial),
    calledName: makeCalledName(random),
    ...(random.chance(0.5) ? { goodTime: random.pick(goodTimes) } : {}),
    ...(places.length > 0 && random.chance(0.5) ? { place: random.pick(places) } : {}),
  };
}

function reporterOf(
  random: Random,
  role: Role,
  { staff, regionCode }: { staff: readonly StaffRecord[]; regionCode: string },
): Signer {
  const holders = staff.filter((person) => person.role === role);
  const near = holders.filter((person) => person.regionCode.startsWith(countyOf(regionCode)));
  const person = random.pick(near.length > 0 ? near : holders);
  return { accountId: person.id, name: person.name, role };
}

const isAdult = (keeper: Keeper, at: Date) =>
  at.getUTCFullYear() - Number(keeper.resident.birthDate.slice(0, 4)) > adultYears;

interface Alert {
  readonly source: Source;
  readonly raisedAt: Date;
  readonly regionCode: string;
  readonly serial: number;
  /** Instead of what chance would say. */
  readonly urgency?: Urgency;
}

/** An alert that came from the resident app: its assessment, and the resident where the person was signed in. */
function startFromApp(
  random: Random,
  alert: Alert & { source: 'assessment_item' | 'self_request' },
  { keepers }: StartSources,
): CaseStart {
  const { source, raisedAt } = alert;
  const found = random.chance(residentShare) ? pickKeeper(random, keepers, raisedAt) : null;
  const keeper = found && isAdult(found, raisedAt) ? found : null;
  const drawn = Number(random.weighted(item9Shares));
  const item9 =
    source === 'self_request'
      ? 0
      : alert.urgency === 'immediate'
        ? Math.max(2, drawn)
        : alert.urgency
          ? 1
          : drawn;
  const leaves = source === 'self_request' || random.chance(contactShare.assessment_item);
  return {
    id: makeId(random, raisedAt),
    source,
    raisedAt,
    item9,
    urgency: item9 >= 2 ? 'immediate' : 'within_24h',
    regionCode: keeper?.resident.regionCode ?? alert.regionCode,
    observedFact: source === 'self_request' ? random.pick(observedFacts.self_request) : factOfItem9(item9),
    raisedBy: house,
    assessmentId: makeId(random, raisedAt),
    residentId: keeper?.resident.id ?? null,
    contact: leaves ? makeContact(random, alert) : null,
  };
}

/** What a case begins with, given where the alert came from. */
export function startCase(random: Random, alert: Alert, sources: StartSources): CaseStart {
  const { source, raisedAt, regionCode } = alert;
  if (source === 'assessment_item' || source === 'self_request')
    return startFromApp(random, { ...alert, source }, sources);
  return {
    id: makeId(random, raisedAt),
    source,
    raisedAt,
    regionCode,
    item9: 0,
    urgency: alert.urgency ?? random.weighted(urgencyShares[source]),
    observedFact: random.pick(observedFacts[source]),
    raisedBy: reporterOf(random, reporters[source], { staff: sources.staff, regionCode }),
    assessmentId: null,
    residentId: null,
    contact: random.chance(contactShare.other) ? makeContact(random, alert) : null,
  };
}
