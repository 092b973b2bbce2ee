import { addDays, instantAt, localDateOf, type LocalDate } from '@xinan/cn/dates';
import type { CredentialKind, Post, Profession, ShiftState } from '@xinan/practitioners/domain';
import type { Role } from '@xinan/policy';
import { makeId, type Random, randomStream } from '../random.ts';
import type { StaffRecord } from './staff.ts';

export interface CredentialRecord {
  readonly id: string;
  readonly kind: CredentialKind;
  readonly issuer: string;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly expiresOn: LocalDate | null;
}

export interface ShiftRecord {
  readonly id: string;
  readonly post: Post;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: ShiftState;
}

export interface PractitionerRecord {
  readonly id: string;
  readonly person: StaffRecord;
  readonly profession: Profession;
  readonly credentials: readonly CredentialRecord[];
  readonly shifts: readonly ShiftRecord[];
}

/** What a role's people may be by profession; roles of the offices give no service. */
const professionsByRole: Readonly<Partial<Record<Role, readonly Profession[]>>> = {
  hotline_operator: ['counsellor', 'social_worker', 'psychiatric_nurse'],
  duty_officer: ['psychotherapist', 'social_worker', 'psychiatric_nurse'],
  crisis_supervisor: ['psychotherapist'],
  counsellor: ['counsellor'],
  psychotherapist: ['psychotherapist'],
  psychiatrist: ['psychiatrist'],
  mediator: ['mediator'],
  police_officer: ['police_officer'],
  grid_worker: ['grid_worker'],
  school_teacher: ['psychology_teacher'],
  head_teacher: ['head_teacher'],
  volunteer: ['volunteer'],
  trainer: ['trainer'],
};

const papers: Readonly<Record<Profession, CredentialKind>> = {
  psychiatrist: 'physician_licence',
  psychiatric_nurse: 'nurse_licence',
  psychotherapist: 'psychotherapist_title',
  counsellor: 'counsellor_certificate',
  social_worker: 'social_worker_title',
  psychology_teacher: 'teacher_qualification',
  head_teacher: 'teacher_qualification',
  mediator: 'mediator_certificate',
  police_officer: 'police_identity',
  grid_worker: 'basic_course',
  volunteer: 'basic_course',
  trainer: 'counsellor_certificate',
};
const validYears: Partial<Record<CredentialKind, number>> = {
  crisis_course: 4,
  mediator_certificate: 3,
  basic_course: 5,
};
const issuer = '宿州市心安培训与考核中心（演示）';
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

function makeCredentials(random: Random, person: StaffRecord, profession: Profession): CredentialRecord[] {
  const kinds: CredentialKind[] = [
    papers[profession],
    ...(crisisRoles.includes(person.role) ? ['crisis_course' as const] : []),
  ];
  return kinds.map((kind) => {
    const issuedOn = addDays('2023-06-01', random.whole(0, 900));
    const years = validYears[kind];
    return {
      id: makeId(random, instantAt(issuedOn)),
      kind,
      issuer,
      number: `YS-${String(random.whole(0, 999_999)).padStart(6, '0')}`,
      issuedOn,
      expiresOn: years ? addDays(issuedOn, years * 365) : null,
    };
  });
}

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

/** Practitioner records of those on the staff who give the service, with papers and shifts. */
export function generatePractitioners(
  seed: number,
  staff: readonly StaffRecord[],
  now: Date,
): PractitionerRecord[] {
  const random = randomStream(seed, 'practitioners');
  const groups = Object.values(Object.groupBy(staff, (person) => `${person.role}|${person.institutionId}`));
  const shifts = new Map(groups.flatMap((group) => (group ? [...rosterOf(group, { now, random })] : [])));
  return staff.flatMap((person) => {
    const choices = professionsByRole[person.role];
    if (!choices) return [];
    const profession = random.pick(choices);
    return [
      {
        id: makeId(random, instantAt('2022-11-01')),
        person,
        profession,
        credentials: makeCredentials(random, person, profession),
        shifts: shifts.get(person.id) ?? [],
      },
    ];
  });
}
