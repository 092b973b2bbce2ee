import { isWithin, regionLevel } from '@xinan/cn/regions';
import type { SiteCount } from '@xinan/institutions/domain';
import type { PeopleCount } from '@xinan/practitioners/domain';

/** What stands in the city at one moment: places and people, already summed by where they are. */
export interface Standing {
  readonly sites: readonly SiteCount[];
  readonly people: readonly PeopleCount[];
}

/** Adds up what of it lies in one unit; `near` says whether a code does. */
type Count = (standing: Standing, near: (regionCode: string) => boolean) => number;

const sitesThat =
  (fits: (site: SiteCount) => boolean): Count =>
  ({ sites }, near) =>
    sites.reduce((sum, site) => (fits(site) && near(site.regionCode) ? sum + site.count : sum), 0);

const isCentre = ({ kind }: SiteCount): boolean => kind === 'county_centre' || kind === 'township_station';
const isHospital = ({ kind, hospitalLevel }: SiteCount): boolean =>
  kind === 'general_hospital' && (hospitalLevel ?? 0) >= 2;

/** Professions by which somebody counts as giving psychological service; helpers beside them do not. */
const psychProfessions: readonly string[] = [
  'psychiatrist',
  'psychiatric_nurse',
  'psychotherapist',
  'counsellor',
  'social_worker',
  'psychology_teacher',
];

/** The ways in which standing elements are counted. A village with two rooms is one village. */
export const standingCounts = {
  villagesWithRoom: ({ sites }, near) =>
    new Set(
      sites
        .filter(({ kind, regionCode }) => kind === 'village_room' && regionLevel(regionCode) === 'village')
        .map(({ regionCode }) => regionCode)
        .filter(near),
    ).size,
  centres: sitesThat(isCentre),
  acceptedCentres: sitesThat((site) => isCentre(site) && site.isAccepted),
  hospitals: sitesThat(isHospital),
  hospitalsWithClinic: sitesThat((site) => isHospital(site) && site.hasClinic),
  psychProfessionals: ({ people }, near) =>
    people.reduce(
      (sum, { profession, regionCode, count }) =>
        psychProfessions.includes(profession) && near(regionCode) ? sum + count : sum,
      0,
    ),
} as const satisfies Record<string, Count>;

export type StandingCount = keyof typeof standingCounts;

/** The count in one unit: everything in it and below it. */
export const countStanding = (count: StandingCount, standing: Standing, unit: string): number =>
  standingCounts[count](standing, (regionCode) => isWithin(regionCode, unit));
