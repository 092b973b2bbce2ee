import { suzhou } from '@xinan/cn/regions-data';
import type { InstitutionKind } from '@xinan/institutions/domain';
import type { Role } from '@xinan/policy';
import { makeId, type Random, randomStream } from '../random.ts';
import { type TryRole, tryRoles } from '../texts/try-roles.ts';
import type { InstitutionRecord } from './institutions.ts';
import { makeName } from './names.ts';
import type { Places } from './places.ts';

/** A person at a desk or in the field. */
export interface StaffRecord {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly regionCode: string;
  readonly institutionId: string;
  readonly institutionName: { readonly zh: string; readonly en: string };
  /** Set for those whom a visitor may sign in as. */
  readonly tryRole: TryRole | null;
}

interface Staffing {
  readonly city: number;
  readonly perCounty: number;
  readonly cityPlace: InstitutionKind;
  readonly countyPlace: InstitutionKind;
  /** Field workers act where their place stands, a township or a village; everyone else in the whole county. */
  readonly inTownship?: boolean;
  /** Only in counties that have such a place: villages are known in the invented county alone. */
  readonly whereThere?: boolean;
}

const office: Pick<Staffing, 'cityPlace' | 'countyPlace'> = {
  cityPlace: 'city_centre',
  countyPlace: 'county_centre',
};

/** How many people hold a role at the city and in each county. */
const staffing: Readonly<Partial<Record<Role, Staffing>>> = {
  hotline_operator: { city: 12, perCounty: 0, ...office },
  duty_officer: { city: 6, perCounty: 3, ...office },
  crisis_supervisor: { city: 3, perCounty: 1, ...office },
  counsellor: { city: 4, perCounty: 3, ...office },
  psychotherapist: {
    city: 4,
    perCounty: 1,
    cityPlace: 'psychiatric_hospital',
    countyPlace: 'general_hospital',
  },
  psychiatrist: { city: 5, perCounty: 1, cityPlace: 'psychiatric_hospital', countyPlace: 'general_hospital' },
  mediator: {
    city: 0,
    perCounty: 5,
    cityPlace: 'governance_centre',
    countyPlace: 'mediation_committee',
    inTownship: true,
  },
  police_officer: {
    city: 0,
    perCounty: 3,
    cityPlace: 'police_relay',
    countyPlace: 'police_relay',
    inTownship: true,
  },
  grid_worker: {
    city: 0,
    perCounty: 3,
    cityPlace: 'township_station',
    countyPlace: 'township_station',
    inTownship: true,
  },
  school_teacher: {
    city: 0,
    perCounty: 2,
    cityPlace: 'school_room',
    countyPlace: 'school_room',
    inTownship: true,
  },
  head_teacher: {
    city: 0,
    perCounty: 1,
    cityPlace: 'school_room',
    countyPlace: 'school_room',
    inTownship: true,
  },
  volunteer: { city: 0, perCounty: 2, ...office },
  trainer: { city: 3, perCounty: 0, ...office },
  data_officer: { city: 2, perCounty: 1, cityPlace: 'governance_centre', countyPlace: 'governance_centre' },
  city_admin: { city: 3, perCounty: 0, cityPlace: 'governance_centre', countyPlace: 'governance_centre' },
  auditor: { city: 2, perCounty: 0, cityPlace: 'governance_centre', countyPlace: 'governance_centre' },
  security_admin: { city: 2, perCounty: 0, cityPlace: 'governance_centre', countyPlace: 'governance_centre' },
  system_admin: { city: 2, perCounty: 0, cityPlace: 'governance_centre', countyPlace: 'governance_centre' },
  registrar: { city: 2, perCounty: 2, cityPlace: 'governance_centre', countyPlace: 'governance_centre' },
  mediation_lead: {
    city: 1,
    perCounty: 1,
    cityPlace: 'governance_centre',
    countyPlace: 'mediation_committee',
  },
  consultant: { city: 12, perCounty: 4, ...office },
  petition_officer: {
    city: 2,
    perCounty: 1,
    cityPlace: 'governance_centre',
    countyPlace: 'governance_centre',
  },
  village_head: {
    city: 0,
    perCounty: 6,
    cityPlace: 'village_room',
    countyPlace: 'village_room',
    inTownship: true,
    whereThere: true,
  },
  instrument_manager: { city: 2, perCounty: 0, ...office },
  instrument_approver: { city: 2, perCounty: 0, ...office },
};

interface Seat {
  readonly role: Role;
  /** The city or a county. */
  readonly area: string;
  readonly institution: InstitutionRecord;
  readonly regionCode: string;
}

function seatsOf(
  role: Role,
  plan: Staffing,
  { places, institutions }: { places: Places; institutions: readonly InstitutionRecord[] },
): Seat[] {
  const has = (kind: InstitutionKind, area: string) =>
    institutions.some((each) => each.kind === kind && each.regionCode.startsWith(area));
  const seat = (area: string, kind: InstitutionKind, index: number): Seat => {
    const inArea = institutions.filter(
      (each) => each.kind === kind && (area === suzhou.code ? true : each.regionCode.startsWith(area)),
    );
    const institution = inArea[index % inArea.length];
    if (!institution) throw new Error(`no ${kind} in ${area}`);
    return { role, area, institution, regionCode: plan.inTownship ? institution.regionCode : area };
  };
  const counties = places.counties.filter(({ code }) => !plan.whereThere || has(plan.countyPlace, code));
  return [
    ...Array.from({ length: plan.city }, (_, index) => seat(suzhou.code, plan.cityPlace, index)),
    ...counties.flatMap(({ code }) =>
      Array.from({ length: plan.perCounty }, (_, index) => seat(code, plan.countyPlace, index)),
    ),
  ];
}

/** Everyone on the staff, several for each role; the first in a place that has a role to try gets it. */
export function generateStaff(
  seed: number,
  places: Places,
  institutions: readonly InstitutionRecord[],
): StaffRecord[] {
  const random = randomStream(seed, 'staff');
  const waiting = [...tryRoles];
  const taken = new Set<string>();
  const seats = (Object.entries(staffing) as [Role, Staffing][]).flatMap(([role, plan]) =>
    seatsOf(role, plan, { places, institutions }),
  );
  const people = seats.map((seat): StaffRecord => {
    const at = waiting.findIndex((each) => each.role === seat.role && each.area === seat.area);
    const [tryRole = null] = at < 0 ? [] : waiting.splice(at, 1);
    return toPerson(seat, tryRole, { random, taken });
  });
  if (waiting.length > 0) throw new Error(`no seat for ${waiting[0]!.loginName}`);
  return people;
}

const enoughTries = 400;

/**
 * A visitor meets those with a role to try side by side: none of them shares a character of the name.
 * Where the given names run out, at least the surname is nobody else's.
 */
function makeStaffName(random: Random, taken: Set<string>, isMet: boolean): string {
  for (let tries = 0; ; tries++) {
    const name = makeName(random, random.chance(0.6) ? 'female' : 'male');
    if (!isMet) return name;
    const compared = tries < enoughTries ? [...name] : [name[0]!];
    if (compared.some((character) => taken.has(character))) continue;
    for (const character of name) taken.add(character);
    return name;
  }
}

function toPerson(
  seat: Seat,
  tryRole: TryRole | null,
  { random, taken }: { random: Random; taken: Set<string> },
): StaffRecord {
  return {
    id: makeId(random, new Date('2022-11-01T00:00:00Z')),
    name: makeStaffName(random, taken, tryRole !== null),
    role: seat.role,
    regionCode: seat.regionCode,
    institutionId: seat.institution.id,
    institutionName: seat.institution.name,
    tryRole,
  };
}
