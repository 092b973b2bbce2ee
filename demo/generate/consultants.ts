import { instantAt, localDateOf } from '@xinan/cn/dates';
import { suzhou } from '@xinan/cn/regions-data';
import type { InstitutionKind } from '@xinan/institutions/domain';
import { publishedForces } from '../figures.ts';
import { makeId, type Random, randomStream } from '../random.ts';
import { type ConsultantProfession, consultantTitles } from '../texts/team-words.ts';
import { makeCredentials } from './credentials.ts';
import type { InstitutionRecord } from './institutions.ts';
import { makeName } from './names.ts';
import type { Places } from './places.ts';
import type { LetterRecord, PractitionerRecord } from './practitioner-record.ts';
import { describeSkills } from './skills.ts';

const professions = Object.keys(consultantTitles) as ConsultantProfession[];
const workplaces: Readonly<Record<ConsultantProfession, readonly [InstitutionKind, InstitutionKind]>> = {
  psychiatrist: ['psychiatric_hospital', 'general_hospital'],
  psychotherapist: ['psychiatric_hospital', 'general_hospital'],
  counsellor: ['city_centre', 'county_centre'],
  social_worker: ['city_centre', 'county_centre'],
  psychology_teacher: ['city_centre', 'school_room'],
};
/** This share of the visiting consultants works for the whole city, the rest for one county each. */
const cityShare = 0.45;

export interface ConsultantSources {
  readonly seed: number;
  readonly now: Date;
  readonly places: Places;
  readonly institutions: readonly InstitutionRecord[];
}

/** Letters of two cohorts, each on World Mental Health Day for three years, numbered in the order of the list. */
function makeLetter(random: Random, now: Date, at: number): LetterRecord {
  const thisYear = Number(localDateOf(now).slice(0, 4));
  const year = at < publishedForces.consultants / 2 ? thisYear - 2 : thisYear - 1;
  return {
    id: makeId(random, instantAt(`${year}-10-10`)),
    number: `宿心聘〔${year}〕${String(at + 1).padStart(3, '0')}号`,
    from: `${year}-10-10`,
    until: `${year + 3}-10-09`,
  };
}

function makeVisitor(random: Random, area: string, { institutions }: ConsultantSources): PractitionerRecord {
  const profession = random.pick(professions);
  const [atCity, atCounty] = workplaces[profession];
  const kind = area === suzhou.code ? atCity : atCounty;
  const institution = random.pick(
    institutions.filter(
      (each) => each.kind === kind && (area === suzhou.code || each.regionCode.startsWith(area)),
    ),
  );
  return {
    id: makeId(random, instantAt('2023-10-10')),
    accountId: null,
    name: makeName(random, random.chance(0.6) ? 'female' : 'male'),
    profession,
    institutionId: institution.id,
    regionCode: area,
    ...describeSkills(random, profession, { isConsultant: true }),
    credentials: makeCredentials(random, profession),
    shifts: [],
    letter: null,
    absences: [],
  };
}

/** Exactly the published number of consultants: those on the staff first, visiting ones without an account after them; each with a letter. */
export function completeConsultants(
  staff: readonly PractitionerRecord[],
  sources: ConsultantSources,
): PractitionerRecord[] {
  const random = randomStream(sources.seed, 'consultants');
  const held = staff.filter(({ isConsultant }) => isConsultant);
  const missing = publishedForces.consultants - held.length;
  if (missing < 0) throw new Error('more consultants on the staff than were published');
  const { counties } = sources.places;
  const forCity = Math.round(missing * cityShare);
  const visitors = Array.from({ length: missing }, (_, at) =>
    makeVisitor(random, at < forCity ? suzhou.code : counties[at % counties.length]!.code, sources),
  );
  return [...held, ...visitors].map((person, at) => ({
    ...person,
    letter: makeLetter(random, sources.now, at),
  }));
}
