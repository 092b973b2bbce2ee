import { suzhou } from '@xinan/cn/regions-data';
import { type IndicatorSet, indicatorsOf } from '@xinan/indicators';
import type { Role } from '@xinan/policy';
import { makeId, type Random, randomStream } from '../../random.ts';
import { type TryIndexRole, tryIndexRoles } from '../../texts/try-index-roles.ts';
import { makeName } from '../names.ts';
import type { Places } from '../places.ts';

/** Somebody who works on the index; with a department, the seat there. */
export interface IndexPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly regionCode: string;
  readonly department: string | null;
  readonly place: { readonly zh: string; readonly en: string };
  readonly tryRole: TryIndexRole | null;
}

/** Departments with a data officer in every county besides. */
export const countyDepartments: readonly string[] = ['WJ', 'ZFW', 'JY', 'GA'];

const office = { zh: '心安城市评价工作办公室（演示）', en: 'Evaluation office of the index (demonstration)' };
const panel = { zh: '心安城市评价专家组（演示）', en: 'Expert panel of the index (demonstration)' };

const desks: readonly (Pick<IndexPerson, 'role' | 'place'> & { readonly count: number })[] = [
  { role: 'index_verifier', place: office, count: 2 },
  { role: 'index_manager', place: office, count: 1 },
  { role: 'index_approver', place: office, count: 2 },
  { role: 'appeal_handler', place: office, count: 1 },
  { role: 'index_expert', place: panel, count: 5 },
];

type Post = Pick<IndexPerson, 'role' | 'regionCode' | 'department' | 'place'>;

function departmentPosts(set: IndicatorSet, places: Places): Post[] {
  const codes = [...new Set(indicatorsOf(set).map(({ department }) => department.code))].sort();
  return codes.flatMap((department): Post[] => {
    const place = set.dictionaries.departments[department] ?? { zh: department, en: department };
    const atCity = { regionCode: suzhou.code, department, place: { zh: place.zh, en: place.en } };
    const counties = countyDepartments.includes(department) ? places.counties : [];
    return [
      { role: 'data_officer', ...atCity },
      ...counties.map(
        ({ code, name }): Post => ({
          role: 'data_officer',
          regionCode: code,
          department,
          place: { zh: `${name.zh}${place.zh.replace(/^市/, '')}`, en: `${place.en}, ${name.en}` },
        }),
      ),
      { role: 'data_reviewer', ...atCity },
    ];
  });
}

const deskPosts: readonly Post[] = desks.flatMap(({ role, place, count }) =>
  Array.from({ length: count }, () => ({ role, place, regionCode: suzhou.code, department: null })),
);

/** A name nobody else on this side of the house has. */
function makeOwnName(random: Random, taken: Set<string>): string {
  for (;;) {
    const name = makeName(random, random.chance(0.5) ? 'female' : 'male');
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** Everyone on the index: officers and reviewers of the departments, the evaluation office, the experts. */
export function generateIndexPeople(
  seed: number,
  { set, places, names }: { set: IndicatorSet; places: Places; names: readonly string[] },
): IndexPerson[] {
  const random = randomStream(seed, 'index/people');
  const taken = new Set(names);
  const waiting = [...tryIndexRoles];
  return [...departmentPosts(set, places), ...deskPosts].map((post) => {
    const at = waiting.findIndex(
      ({ role, area, department }) =>
        role === post.role && area === post.regionCode && department === post.department,
    );
    const [tryRole = null] = at < 0 ? [] : waiting.splice(at, 1);
    return {
      ...post,
      id: makeId(random, new Date('2022-09-01T00:00:00Z')),
      name: makeOwnName(random, taken),
      tryRole,
    };
  });
}

/** The people of the index by what they do. */
export interface Desk {
  /** Who reports for a department and a unit: its own officer there, else the city's. */
  readonly officerOf: (department: string, unit: string) => IndexPerson;
  readonly reviewerOf: (department: string) => IndexPerson;
  readonly holding: (role: Role) => readonly IndexPerson[];
  readonly only: (role: Role) => IndexPerson;
}

export function indexPeople(people: readonly IndexPerson[]): Desk {
  const seats = new Map(
    people.map((person) => [`${person.role} ${person.department} ${person.regionCode}`, person]),
  );
  const seated = (key: string): IndexPerson => {
    const person = seats.get(key);
    if (!person) throw new Error(`nobody on the seat ${key}`);
    return person;
  };
  const holding = (role: Role) => people.filter((person) => person.role === role);
  return {
    officerOf: (department, unit) =>
      seats.get(`data_officer ${department} ${unit}`) ?? seated(`data_officer ${department} ${suzhou.code}`),
    reviewerOf: (department) => seated(`data_reviewer ${department} ${suzhou.code}`),
    holding,
    only: (role) => {
      const [person] = holding(role);
      if (!person) throw new Error(`nobody is ${role}`);
      return person;
    },
  };
}
