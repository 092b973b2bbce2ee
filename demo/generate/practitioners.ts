import { addDays, instantAt, localDateOf } from '@xinan/cn/dates';
import type { Role } from '@xinan/policy';
import type { Post, Profession, ShiftState } from '@xinan/practitioners/domain';
import { makeId, type Random, randomStream } from '../random.ts';
import { makeAbsences } from './absences.ts';
import { makeCredentials } from './credentials.ts';
import type { PractitionerRecord, ShiftRecord } from './practitioner-record.ts';
import { describeSkills } from './skills.ts';
import type { StaffRecord } from './staff.ts';

/** What a role's people may be by profession; roles of the offices give no service. */
const professionsByRole: Readonly<Partial<Record<Role, readonly Profession[]>>> = {
  hotline_operator: ['counsellor', 'social_worker', 'psychiatric_nurse'],
  duty_officer: ['psychotherapist', 'social_worker', 'psychiatric_nurse'],
  crisis_supervisor: ['psychotherapist'],
  counsellor: ['counsellor'],
  psychotherapist: ['psychotherapist'],
  psychiatrist: ['psychiatrist'],
  consultant: ['counsellor', 'psychotherapist', 'psychiatrist', 'social_worker', 'psychology_teacher'],
  mediator: ['mediator'],
  mediation_lead: ['mediator'],
  police_officer: ['police_officer'],
  grid_worker: ['grid_worker'],
  school_teacher: ['psychology_teacher'],
  head_teacher: ['head_teacher'],
  volunteer: ['volunteer'],
  trainer: ['trainer'],
};

const crisisRoles: readonly Role[] = ['duty_officer', 'crisis_supervisor', 'hotline_operator'];

/** Posts manned by shifts: hours of the day in which each shift begins. */
const rosters: Readonly<
  Partial<Record<Role, { readonly post: Post; readonly starts: readonly number[]; readonly hours: number }>>
> = {
  duty_officer: { post: 'crisis_desk', starts: [0, 8, 16], hours: 8 },
  crisis_supervisor: { post: 'crisis_lead', starts: [8, 20], hours: 12 },
  hotline_operator: { post: 'hotline', starts: [0, 8, 16], hours: 8 },
  psychiatrist: { post: 'hospital_on_call', starts: [8], hours: 24 },
};
const rosterDays = 7;

function stateOf(startsAt: Date, endsAt: Date, now: Date): ShiftState {
  if (endsAt <= now) return 'handed_over';
  if (startsAt <= now) return 'on_duty';
  return startsAt.getTime() - now.getTime() < 2 * 86_400_000 ? 'confirmed' : 'planned';
}

/** Colleagues of one role at one place take turns, a week back and a week ahead. */
function rosterOf(
  group: readonly StaffRecord[],
  { now, random }: { now: Date; random: Random },
): Map<string, ShiftRecord[]> {
  const shifts = new Map<string, ShiftRecord[]>(group.map(({ id }) => [id, []]));
  const roster = rosters[group[0]!.role];
  if (!roster) return shifts;
  let turn = random.whole(0, group.length - 1);
  for (let day = -rosterDays; day <= rosterDays; day++)
    for (const hour of roster.starts) {
      const startsAt = instantAt(addDays(localDateOf(now), day), hour * 60);
      const endsAt = new Date(startsAt.getTime() + roster.hours * 3_600_000);
      const person = group[turn++ % group.length]!;
      shifts.get(person.id)!.push({
        id: makeId(random, startsAt),
        post: roster.post,
        startsAt,
        endsAt,
        state: stateOf(startsAt, endsAt, now),
      });
    }
  return shifts;
}

/** Practitioner records of those on the staff who give the service, with papers, skills and shifts. */
export function generatePractitioners(
  seed: number,
  staff: readonly StaffRecord[],
  now: Date,
): PractitionerRecord[] {
  const random = randomStream(seed, 'practitioners');
  const skills = randomStream(seed, 'skills');
  const groups = Object.values(Object.groupBy(staff, (person) => `${person.role}|${person.institutionId}`));
  const shifts = new Map(groups.flatMap((group) => (group ? [...rosterOf(group, { now, random })] : [])));
  return staff.flatMap((person) => {
    const choices = professionsByRole[person.role];
    if (!choices) return [];
    const profession = random.pick(choices);
    const { id: accountId, name, institutionId, regionCode } = person;
    return [
      {
        id: makeId(random, instantAt('2022-11-01')),
        ...{ accountId, name, profession, institutionId, regionCode },
        ...describeSkills(skills, profession, { isConsultant: person.role === 'consultant' }),
        credentials: makeCredentials(
          random,
          profession,
          crisisRoles.includes(person.role) ? ['crisis_course'] : [],
        ),
        shifts: shifts.get(person.id) ?? [],
        letter: null,
        absences: makeAbsences(skills, now),
      },
    ];
  });
}
