import { addDays, instantAt } from '@xinan/cn/dates';
import type { CredentialKind, Profession } from '@xinan/practitioners/domain';
import { makeId, type Random } from '../random.ts';
import type { CredentialRecord } from './practitioner-record.ts';

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

/** The papers of a profession, and further courses. */
export function makeCredentials(
  random: Random,
  profession: Profession,
  more: readonly CredentialKind[] = [],
): CredentialRecord[] {
  return [papers[profession], ...more].map((kind) => {
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
