import { localDateOf } from '@xinan/cn/dates';
import { generateSubmissions, listKeepers, type SubmissionRecord } from './submissions.ts';
import { noteReturns } from './case-returns.ts';
import { generateCases } from './cases.ts';
import type { CrisisRecord } from './case-record.ts';
import { completeConsultants } from './consultants.ts';
import { generateCounsellings } from './counsellings.ts';
import { listCrews } from './crews.ts';
import { generateDisputes } from './disputes.ts';
import { generateElementValues } from './element-values.ts';
import { generateHelpLines } from './help-lines.ts';
import { generateInstitutions } from './institutions.ts';
import { generateOpenCases } from './open-cases.ts';
import { indexPlaces } from './places.ts';
import { generatePractitioners } from './practitioners.ts';
import { generateRegions } from './regions.ts';
import { generateResidents } from './residents.ts';
import { generateStaff, type StaffRecord } from './staff.ts';
import { generateTeams, type TeamSources } from './teams.ts';
import type { CityPlan } from '../plan.ts';

/** Cases of a year, numbered in the order in which they were raised. */
export interface YearOfCases {
  readonly year: number;
  readonly cases: readonly CrisisRecord[];
}

interface ForceSources {
  readonly staff: readonly StaffRecord[];
  readonly now: Date;
}

const yearOf = (at: Date) => Number(localDateOf(at).slice(0, 4));

function byYear(cases: readonly CrisisRecord[]): YearOfCases[] {
  const years = Map.groupBy(cases, ({ raisedAt }) => yearOf(raisedAt));
  return [...years]
    .sort(([one], [other]) => one - other)
    .map(([year, list]) => ({
      year,
      cases: list.toSorted((one, other) => one.raisedAt.getTime() - other.raisedAt.getTime()),
    }));
}

const toAlarm = ({ assessmentId, id, raisedAt, regionCode, residentId, item9 }: CrisisRecord) =>
  assessmentId
    ? [{ id: assessmentId, crisisId: id, submittedAt: raisedAt, regionCode, residentId, item9 }]
    : [];

/** Everyone who gives the service: the staff, consultants, and the members of the teams. */
function generateForces(seed: number, sources: Pick<TeamSources, 'places' | 'institutions'> & ForceSources) {
  const { staff, now, ...at } = sources;
  const onStaff = generatePractitioners(seed, staff, now);
  const consultants = completeConsultants(onStaff, { seed, now, ...at });
  const practitioners = [...onStaff.filter(({ isConsultant }) => !isConsultant), ...consultants];
  const { teams, newcomers } = generateTeams({ seed, ...at, practitioners });
  return { teams, practitioners: [...practitioners, ...newcomers] };
}

/** The whole city as plain records: nothing sealed, nothing written. The same plan gives the same records. */
export function generateCity(plan: CityPlan) {
  const { seed, now } = plan;
  const regions = generateRegions();
  const places = indexPlaces(regions);
  const institutions = generateInstitutions(seed, places);
  const staff = generateStaff(seed, places, institutions);
  const residents = generateResidents(plan, places);
  const keepers = listKeepers(residents, seed);
  const sources = { seed, now, places, staff, keepers, crewOf: listCrews(staff, institutions) };
  const cases = byYear(
    noteReturns([
      ...plan.years.flatMap((year) => generateCases(year, sources)),
      ...generateOpenCases(sources),
    ]),
  );
  const submissions = plan.years.map((year): { year: number; submissions: readonly SubmissionRecord[] } => {
    const alarms = cases.find((each) => each.year === year.year)?.cases.flatMap(toAlarm) ?? [];
    return { year: year.year, submissions: generateSubmissions(year, { seed, places, keepers, alarms }) };
  });
  const forces = generateForces(seed, { places, institutions, staff, now });
  return {
    regions,
    helpLines: generateHelpLines(seed),
    institutions,
    staff,
    ...forces,
    residents,
    cases,
    counsellings: plan.years.map((year) => ({
      year: year.year,
      records: generateCounsellings(year, { seed, now, places, staff }),
    })),
    disputes: generateDisputes({ seed, scale: plan.scale, now, places, institutions, staff, ...forces }),
    submissions,
    elementValues: generateElementValues({ now, places, institutions, practitioners: forces.practitioners }),
  };
}

export type CityRecords = ReturnType<typeof generateCity>;
