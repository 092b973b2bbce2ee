import { addDays, instantAt, type LocalDate } from '@xinan/cn/dates';
import { suzhou } from '@xinan/cn/regions-data';
import type { Profession, TeamKind, TeamPart } from '@xinan/practitioners/domain';
import { publishedForces } from '../figures.ts';
import { makeId, type Random, randomStream } from '../random.ts';
import { bestieNames, bestieTitles } from '../texts/team-words.ts';
import { makeCredentials } from './credentials.ts';
import type { InstitutionRecord } from './institutions.ts';
import { makeName } from './names.ts';
import { countyOf, type Places } from './places.ts';
import type { PractitionerRecord } from './practitioner-record.ts';
import { describeSkills } from './skills.ts';

export interface TeamRecord {
  readonly id: string;
  readonly kind: TeamKind;
  readonly name: { readonly zh: string; readonly en: string };
  readonly institutionId: string | null;
  readonly regionCode: string;
  readonly foundedOn: LocalDate;
  readonly members: readonly {
    readonly id: string;
    readonly practitionerId: string;
    readonly part: TeamPart;
    readonly joinedOn: LocalDate;
  }[];
}

export interface TeamSources {
  readonly seed: number;
  readonly places: Places;
  readonly institutions: readonly InstitutionRecord[];
  /** Everyone registered so far; who has an account joins where they work. */
  readonly practitioners: readonly PractitionerRecord[];
}

/** Teams, and the people who came with them: members without an account. */
export interface Teams {
  readonly teams: readonly TeamRecord[];
  readonly newcomers: readonly PractitionerRecord[];
}

const plain = (text: string) => text.replace('（虚构）', '').replace(' (invented)', '');

/** The first member leads. */
function makeTeam(
  random: Random,
  team: Omit<TeamRecord, 'id' | 'foundedOn' | 'members'>,
  people: readonly PractitionerRecord[],
): TeamRecord {
  const foundedOn = addDays('2021-03-08', random.whole(0, 1300));
  return {
    ...team,
    id: makeId(random, instantAt(foundedOn)),
    foundedOn,
    members: people.map(({ id }, at) => {
      const joinedOn = at === 0 ? foundedOn : addDays(foundedOn, random.whole(0, 300));
      return {
        id: makeId(random, instantAt(joinedOn)),
        practitionerId: id,
        part: at === 0 ? 'lead' : 'member',
        joinedOn,
      };
    }),
  };
}

interface NewPerson {
  readonly profession: Profession;
  readonly institutionId: string;
  readonly regionCode: string;
  readonly sex: 'female' | 'male';
  readonly title?: string;
}

function makePerson(random: Random, { sex, title, ...at }: NewPerson): PractitionerRecord {
  const skills = describeSkills(random, at.profession, { isConsultant: false });
  return {
    ...at,
    id: makeId(random, instantAt('2022-11-01')),
    accountId: null,
    name: makeName(random, sex),
    ...skills,
    ...(title === undefined ? {} : { title, mostCases: 3 }),
    credentials: makeCredentials(random, at.profession),
    shifts: [],
    letter: null,
    absences: [],
  };
}

/** 闺蜜团: one in each township, a second in the first ones of the counties in turn, until there are as many as published. */
function generateBesties(random: Random, { places, institutions }: TeamSources): Teams {
  const towns = [...places.counties.flatMap(({ towns: each }) => each), ...places.zoneTowns];
  const byTurns = Array.from({ length: 20 }, (_, turn) =>
    places.counties.flatMap(({ towns: each }) => each[turn] ?? []),
  ).flat();
  const homes = [...towns, ...byTurns].slice(0, publishedForces.bestieTeams);
  const newcomers: PractitionerRecord[] = [];
  const teams = homes.map((town, at) => {
    const committee = institutions.find(
      (each) => each.kind === 'mediation_committee' && each.regionCode === town.code,
    )!;
    const people = Array.from({ length: random.whole(3, 6) }, (_, seat) =>
      makePerson(random, {
        profession: seat === 0 ? 'mediator' : random.pick(['volunteer', 'volunteer', 'social_worker']),
        institutionId: committee.id,
        regionCode: town.code,
        sex: seat === 0 || random.chance(0.85) ? 'female' : 'male',
        title: random.pick(bestieTitles),
      }),
    );
    newcomers.push(...people);
    const own = bestieNames[at % bestieNames.length]!;
    const name = {
      zh: `${town.name.zh}“${own.zh}”家事调解闺蜜团`,
      en: `${own.en} Family Mediation Besties, ${town.name.en}`,
    };
    return makeTeam(
      random,
      { kind: 'bestie', name, institutionId: committee.id, regionCode: town.code },
      people,
    );
  });
  return { teams, newcomers };
}

const mostMembers = 9;

/** The members of each mediation committee, 3 to 9: the mediators who work there and others, women among them. */
function generateCommittees(random: Random, { institutions, practitioners }: TeamSources): Teams {
  const newcomers: PractitionerRecord[] = [];
  const teams = institutions
    .filter(({ kind }) => kind === 'mediation_committee')
    .map((committee) => {
      const staff = practitioners.filter(
        ({ profession, institutionId }) => profession === 'mediator' && institutionId === committee.id,
      );
      const size = random.whole(Math.max(3, staff.length + 1), mostMembers);
      const others = Array.from({ length: size - staff.length }, (_, seat) =>
        makePerson(random, {
          profession: 'mediator',
          institutionId: committee.id,
          regionCode: committee.regionCode,
          sex: seat % 2 === 0 ? 'female' : 'male',
        }),
      );
      newcomers.push(...others);
      return makeTeam(
        random,
        {
          kind: 'mediation',
          name: {
            zh: `${committee.name.zh}调解小组`,
            en: `Mediation Group of the ${committee.name.en}`,
          },
          institutionId: committee.id,
          regionCode: committee.regionCode,
        },
        [...staff, ...others],
      );
    });
  return { teams, newcomers };
}

/** 心理顾问团 of the city and of each county: those who hold a letter. */
function generateConsultantGroups(random: Random, { places, practitioners }: TeamSources): TeamRecord[] {
  return [suzhou, ...places.counties].map(({ code, name }) =>
    makeTeam(
      random,
      {
        kind: 'consultants',
        name: { zh: `${plain(name.zh)}心理顾问团`, en: `Consultants of ${plain(name.en)}` },
        institutionId: null,
        regionCode: code,
      },
      practitioners.filter(({ isConsultant, regionCode }) => isConsultant && regionCode === code),
    ),
  );
}

const mostOfAPart = 3;

/** 警民心联调队 of each county: mediators lead, police keep order and explain the law, consultants calm and explain. */
function generateJointTeams(random: Random, { places, practitioners }: TeamSources): TeamRecord[] {
  return places.counties.map(({ code, name }) => {
    const ofCounty = practitioners.filter(
      ({ accountId, regionCode }) => accountId !== null && countyOf(regionCode) === code,
    );
    const some = (is: (person: PractitionerRecord) => boolean) => ofCounty.filter(is).slice(0, mostOfAPart);
    return makeTeam(
      random,
      {
        kind: 'joint',
        name: { zh: `${plain(name.zh)}警民心联调队`, en: `Joint Team of ${plain(name.en)}` },
        institutionId: null,
        regionCode: code,
      },
      [
        ...some(({ profession }) => profession === 'mediator'),
        ...some(({ profession }) => profession === 'police_officer'),
        ...some(({ isConsultant }) => isConsultant),
      ],
    );
  });
}

/** Every team of the city. */
export function generateTeams(sources: TeamSources): Teams {
  const random = randomStream(sources.seed, 'teams');
  const besties = generateBesties(random, sources);
  const committees = generateCommittees(random, sources);
  return {
    teams: [
      ...besties.teams,
      ...committees.teams,
      ...generateConsultantGroups(random, sources),
      ...generateJointTeams(random, sources),
    ],
    newcomers: [...besties.newcomers, ...committees.newcomers],
  };
}
