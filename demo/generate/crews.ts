import { suzhou } from '@xinan/cn/regions-data';
import type { Role } from '@xinan/policy';
import type { Random } from '../random.ts';
import type { Signer } from './case-record.ts';
import type { InstitutionRecord } from './institutions.ts';
import { countyOf } from './places.ts';
import type { StaffRecord } from './staff.ts';

/** The people through whose hands a case of a place goes. */
export interface Crew {
  readonly officers: readonly Signer[];
  readonly supervisors: readonly Signer[];
  /** The psychiatric hospital first. */
  readonly hospitals: readonly {
    readonly institution: InstitutionRecord;
    readonly doctors: readonly Signer[];
  }[];
}

const cityOfficerShare = 0.3;
const specialHospitalShare = 0.6;

const toSigner = (person: StaffRecord): Signer => ({
  accountId: person.id,
  name: person.name,
  role: person.role,
});

const holding = (staff: readonly StaffRecord[], role: Role, area: string) =>
  staff.filter((person) => person.role === role && person.regionCode === area).map(toSigner);

/** Crews by county; places that belong to no county are the city's own. */
export function listCrews(
  staff: readonly StaffRecord[],
  institutions: readonly InstitutionRecord[],
): (regionCode: string) => Crew {
  const city = suzhou.code;
  const hospitals = institutions.filter((each) => each.acceptsReferrals);
  const doctorsOf = (institution: InstitutionRecord) =>
    staff
      .filter((person) => person.role === 'psychiatrist' && person.institutionId === institution.id)
      .map(toSigner);
  const crewOf = (county: string): Crew => ({
    officers: holding(staff, 'duty_officer', county),
    supervisors: holding(staff, 'crisis_supervisor', county),
    hospitals: hospitals
      .filter((each) => each.regionCode === city || each.regionCode === county)
      .map((institution) => ({ institution, doctors: doctorsOf(institution) })),
  });
  const crews = new Map<string, Crew>();
  return (regionCode) => {
    const county =
      holding(staff, 'duty_officer', countyOf(regionCode)).length > 0 ? countyOf(regionCode) : city;
    const known = crews.get(county) ?? crewOf(county);
    crews.set(county, known);
    return known;
  };
}

/** The county's own people do most of the work, the city's the rest. */
export function pickOfficer(random: Random, own: Crew, city: Crew): Signer {
  return random.pick(random.chance(cityOfficerShare) ? city.officers : own.officers);
}

export const pickSupervisor = (random: Random, own: Crew, city: Crew): Signer =>
  random.pick(random.chance(0.5) ? city.supervisors : own.supervisors);

export function pickHospital(random: Random, crew: Crew): Crew['hospitals'][number] {
  const [special, ...general] = crew.hospitals;
  return !special
    ? random.pick(general)
    : general.length === 0 || random.chance(specialHospitalShare)
      ? special
      : random.pick(general);
}
