import { ageOn } from '@xinan/cn/identity';
import { localDateOf } from '@xinan/cn/dates';
import type { YearPlan } from '../plan.ts';
import { makeId, type Random, randomStream } from '../random.ts';
import { generateAnswers } from './answers.ts';
import type { Places } from './places.ts';
import type { ResidentRecord } from './residents.ts';
import { assessmentHours, makeRhythm } from './rhythm.ts';

/** A self-assessment as it was sent, before it is scored and sealed. */
export interface SubmissionRecord {
  readonly id: string;
  readonly instrumentId: string;
  readonly submittedAt: Date;
  readonly regionCode: string;
  readonly residentId: string | null;
  readonly claimCode: string;
  readonly crisisId: string | null;
  readonly answers: readonly number[];
}

/** A self-assessment behind a crisis case: its moment, place and item 9 are those of the alert. */
export interface AlarmingSubmission {
  readonly id: string;
  readonly crisisId: string;
  readonly submittedAt: Date;
  readonly regionCode: string;
  readonly residentId: string | null;
  readonly item9: number;
}

const instrumentShares = { phq9: 46, gad7: 30, who5: 18, gses: 4, gds15: 2 } as const;
const oldAge = 60;
const adultAge = 18;
const signedInShare = 0.36;
/** Some people are more burdened than others, and stay so: between people, and from time to time. */
const between = 0.85;
const within = 0.53;

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const makeClaimCode = (random: Random): string =>
  Array.from({ length: 26 }, () => crockford[Math.floor(random.next() * 32)]!).join('');

/** Residents who let their results be kept, with the burden they carry through the years. */
export interface Keeper {
  readonly resident: ResidentRecord;
  readonly since: Date;
  readonly until: Date | null;
  readonly trait: number;
}

export function listKeepers(residents: readonly ResidentRecord[], seed: number): Keeper[] {
  const random = randomStream(seed, 'traits');
  return residents.flatMap((resident) => {
    const consent = resident.consents.find(({ purpose }) => purpose === 'keep_results');
    const trait = random.normal() * between;
    return consent ? [{ resident, since: consent.givenAt, until: consent.withdrawnAt, trait }] : [];
  });
}

/** Somebody who had agreed by then, or nobody. Keepers are in the order of their enrolment. */
export function pickKeeper(random: Random, keepers: readonly Keeper[], at: Date): Keeper | null {
  let low = 0;
  let high = keepers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keepers[middle]!.since < at) low = middle + 1;
    else high = middle;
  }
  const keeper = low > 0 ? keepers[random.whole(0, low - 1)] : undefined;
  return keeper && (!keeper.until || keeper.until > at) ? keeper : null;
}

function pickInstrument(random: Random, keeper: Keeper | null, at: Date): keyof typeof instrumentShares {
  const wanted = random.weighted(instrumentShares);
  const age = keeper ? ageOn(keeper.resident.birthDate, localDateOf(at)) : null;
  if (wanted === 'gds15' && age !== null && age < oldAge) return 'phq9';
  if (wanted === 'phq9' && age !== null && age < adultAge) return 'gad7';
  return wanted;
}

function ordinary(
  random: Random,
  at: Date,
  { places, keepers }: { places: Places; keepers: readonly Keeper[] },
): SubmissionRecord {
  const keeper = random.chance(signedInShare) ? pickKeeper(random, keepers, at) : null;
  const instrumentId = pickInstrument(random, keeper, at);
  const burden = (keeper?.trait ?? random.normal() * between) + random.normal() * within;
  return {
    id: makeId(random, at),
    instrumentId,
    submittedAt: at,
    regionCode: keeper?.resident.regionCode ?? places.pickRegion(random),
    residentId: keeper?.resident.id ?? null,
    claimCode: makeClaimCode(random),
    crisisId: null,
    answers: generateAnswers(random, instrumentId, { burden }),
  };
}

function alarming(random: Random, call: AlarmingSubmission): SubmissionRecord {
  const { item9, ...rest } = call;
  const burden = 1.35 + 0.25 * item9 + 0.35 * random.normal();
  return {
    ...rest,
    instrumentId: 'phq9',
    claimCode: makeClaimCode(random),
    answers: generateAnswers(random, 'phq9', { burden, item9 }),
  };
}

/** A year's self-assessments in the order of time: exactly as many as planned, those behind alerts among them. */
export function generateSubmissions(
  plan: YearPlan,
  city: { seed: number; places: Places; keepers: readonly Keeper[]; alarms: readonly AlarmingSubmission[] },
): SubmissionRecord[] {
  const random = randomStream(city.seed, `assessments/${plan.year}`);
  const drawInstant = makeRhythm(plan, assessmentHours);
  const alarms = city.alarms.map((call) => alarming(random, call));
  const others = Array.from({ length: Math.max(0, plan.assessments - alarms.length) }, () =>
    ordinary(random, drawInstant(random), city),
  );
  return [...alarms, ...others].sort((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
}
