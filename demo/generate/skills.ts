import {
  disputeSpecialities,
  type Profession,
  psychologicalSpecialities,
  type Speciality,
  specialities,
} from '@xinan/practitioners/domain';
import type { Random } from '../random.ts';
import {
  consultantIntroduction,
  type ConsultantProfession,
  consultantTitles,
  mediatorTitles,
} from '../texts/team-words.ts';
import type { PractitionerRecord } from './practitioner-record.ts';

export type Skills = Pick<
  PractitionerRecord,
  'title' | 'bio' | 'specialities' | 'isConsultant' | 'mostCases'
>;

const disputes = Object.keys(disputeSpecialities) as Speciality[];
const topics = Object.keys(psychologicalSpecialities) as Speciality[];
const healers: readonly Profession[] = ['counsellor', 'psychotherapist', 'psychiatrist'];

const isConsultantProfession = (profession: Profession): profession is ConsultantProfession =>
  Object.hasOwn(consultantTitles, profession);

/** What a person is good at, how much they carry, and how the register introduces them. */
export function describeSkills(
  random: Random,
  profession: Profession,
  { isConsultant }: { isConsultant: boolean },
): Skills {
  if (isConsultant && isConsultantProfession(profession)) return describeConsultant(random, profession);
  if (profession === 'mediator')
    return {
      title: random.pick(mediatorTitles),
      bio: null,
      specialities: random.some(disputes, random.whole(2, 4)),
      isConsultant: false,
      mostCases: random.whole(4, 10),
    };
  return {
    title: null,
    bio: null,
    specialities: healers.includes(profession) ? random.some(topics, random.whole(1, 3)) : [],
    isConsultant: false,
    mostCases: random.whole(3, 8),
  };
}

function describeConsultant(random: Random, profession: ConsultantProfession): Skills {
  const chosen = random.some(topics, random.whole(2, 4));
  const named = chosen.map((word) => specialities[word].zh).join('、');
  return {
    title: random.pick(consultantTitles[profession]),
    bio: consultantIntroduction(random.whole(5, 26), named),
    specialities: [...chosen, ...(random.chance(0.4) ? (['family'] as const) : [])],
    isConsultant: true,
    mostCases: random.whole(2, 6),
  };
}
