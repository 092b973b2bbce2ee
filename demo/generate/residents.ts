import { addDays, instantAt, type LocalDate, localDateOf } from '@xinan/cn/dates';
import { DEMO_AREA_CODE, makeIdentityNumber } from '@xinan/cn/identity';
import type { ConsentPurpose } from '@xinan/residents/domain';
import type { CityPlan } from '../plan.ts';
import { makeId, type Random, randomStream } from '../random.ts';
import { makeName } from './names.ts';
import { makeMobile } from './phones.ts';
import type { Places } from './places.ts';

export interface ConsentRecord {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
}

/** An invented resident: the county of the identity number does not exist, the phone cannot ring. */
export interface ResidentRecord {
  readonly id: string;
  readonly name: string;
  readonly sex: 'female' | 'male';
  readonly birthDate: LocalDate;
  readonly identityNumber: string;
  readonly phone: string;
  readonly regionCode: string;
  readonly createdAt: Date;
  readonly consents: readonly ConsentRecord[];
}

const firstEnrolment = instantAt('2022-06-01');
/** Nobody enrols in the last days, so that everyone has a past. */
const quietEndMs = 3 * 86_400_000;

/** Shares of those who use the service, by age in years. */
const ageBands = {
  '14-17': 9,
  '18-24': 19,
  '25-34': 21,
  '35-44': 19,
  '45-54': 14,
  '55-64': 10,
  '65-74': 6,
  '75-89': 2,
} as const;

const consentShares: Readonly<Record<ConsentPurpose, number>> = {
  keep_results: 0.62,
  share_results: 0.27,
  counsellor_contact: 0.34,
  follow_up: 0.41,
  service_research: 0.18,
};
const withdrawalShare = 0.05;

function makeBirthDate(random: Random, enrolledOn: LocalDate): LocalDate {
  const [youngest = 18, oldest = 60] = random.weighted(ageBands).split('-').map(Number);
  return addDays(enrolledOn, -Math.round(random.whole(youngest, oldest) * 365.25 + random.whole(1, 364)));
}

function makeConsents(random: Random, createdAt: Date, now: Date): ConsentRecord[] {
  const purposes = (Object.keys(consentShares) as ConsentPurpose[]).filter((purpose) =>
    random.chance(consentShares[purpose]),
  );
  return purposes.map((purpose) => {
    const withdrawnAt = new Date(createdAt.getTime() + random.whole(20, 300) * 86_400_000);
    const isWithdrawn = random.chance(withdrawalShare) && withdrawnAt < now;
    return {
      id: makeId(random, createdAt),
      purpose,
      givenAt: createdAt,
      withdrawnAt: isWithdrawn ? withdrawnAt : null,
    };
  });
}

/** Numbers are drawn until none is taken: two residents never share one. */
function makeIdentity(
  random: Random,
  birthDate: LocalDate,
  { sex, taken }: { sex: 'female' | 'male'; taken: Set<string> },
): string {
  for (;;) {
    const serial = random.whole(0, 499) * 2 + (sex === 'male' ? 1 : 0);
    const number = makeIdentityNumber({ areaCode: DEMO_AREA_CODE, birthDate, serial });
    if (taken.has(number)) continue;
    taken.add(number);
    return number;
  }
}

/** Residents in the order in which they enrolled. */
export function generateResidents(plan: CityPlan, places: Places): ResidentRecord[] {
  const random = randomStream(plan.seed, 'residents');
  const taken = new Set<string>();
  const spanMs = plan.now.getTime() - quietEndMs - firstEnrolment.getTime();
  const instants = Array.from(
    { length: plan.residents },
    () => firstEnrolment.getTime() + Math.floor(random.next() ** 1.6 * spanMs),
  );
  return instants
    .sort((one, other) => one - other)
    .map((ms, index) => {
      const createdAt = new Date(ms);
      const sex = random.chance(0.57) ? 'female' : 'male';
      const birthDate = makeBirthDate(random, localDateOf(createdAt));
      return {
        id: makeId(random, createdAt),
        name: makeName(random, sex),
        sex,
        birthDate,
        identityNumber: makeIdentity(random, birthDate, { sex, taken }),
        phone: makeMobile('residents', index),
        regionCode: places.pickHome(random),
        createdAt,
        consents: makeConsents(random, createdAt, plan.now),
      };
    });
}
