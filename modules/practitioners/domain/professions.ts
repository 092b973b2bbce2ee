/** Who gives the service, by profession; the stored name first. */
export const professions = {
  psychiatrist: { zh: '精神科医师', en: 'Psychiatrist' },
  psychiatric_nurse: { zh: '精神科护士', en: 'Psychiatric nurse' },
  psychotherapist: { zh: '心理治疗师', en: 'Psychotherapist' },
  counsellor: { zh: '心理咨询师', en: 'Counsellor' },
  social_worker: { zh: '社会工作者', en: 'Social worker' },
  psychology_teacher: { zh: '心理教师', en: 'Psychology teacher' },
  head_teacher: { zh: '班主任', en: 'Head teacher' },
  mediator: { zh: '人民调解员', en: 'Mediator' },
  police_officer: { zh: '民警', en: 'Police officer' },
  grid_worker: { zh: '网格员', en: 'Grid worker' },
  volunteer: { zh: '志愿者', en: 'Volunteer' },
  trainer: { zh: '培训讲师', en: 'Trainer' },
} as const;
export type Profession = keyof typeof professions;

/**
 * Papers a practitioner may hold. `licence` is set by law; a `certificate` only shows that a course was passed:
 * the old counsellor certificate and course papers are no licences.
 */
export const credentialKinds = {
  physician_licence: {
    zh: '医师执业证书（精神卫生）',
    en: 'Physician’s licence (psychiatry)',
    standing: 'licence',
  },
  nurse_licence: { zh: '护士执业证书', en: 'Nurse’s licence', standing: 'licence' },
  psychotherapist_title: {
    zh: '心理治疗专业技术资格',
    en: 'Psychotherapist’s professional title',
    standing: 'licence',
  },
  teacher_qualification: { zh: '教师资格证书', en: 'Teacher’s qualification', standing: 'licence' },
  social_worker_title: { zh: '社会工作者职业资格', en: 'Social worker’s title', standing: 'licence' },
  police_identity: { zh: '人民警察证', en: 'Police identity card', standing: 'licence' },
  counsellor_certificate: {
    zh: '心理咨询培训合格证',
    en: 'Counselling course certificate',
    standing: 'certificate',
  },
  crisis_course: {
    zh: '危机干预培训合格证',
    en: 'Crisis intervention course certificate',
    standing: 'certificate',
  },
  mediator_certificate: {
    zh: '人民调解员培训合格证',
    en: 'Mediator’s course certificate',
    standing: 'certificate',
  },
  basic_course: { zh: '社会心理服务基础培训合格证', en: 'Basic course certificate', standing: 'certificate' },
} as const;
export type CredentialKind = keyof typeof credentialKinds;

/** Posts that are manned by shifts. */
export const posts = {
  crisis_desk: { zh: '危机值班', en: 'Crisis desk' },
  crisis_lead: { zh: '带班组长', en: 'Shift lead' },
  hotline: { zh: '热线坐席', en: 'Hotline seat' },
  hospital_on_call: { zh: '医院听班', en: 'Hospital on call' },
} as const;
export type Post = keyof typeof posts;

/** A shift is planned, confirmed by its person, worked, and handed over. */
export const shiftStates = ['planned', 'confirmed', 'on_duty', 'handed_over'] as const;
export type ShiftState = (typeof shiftStates)[number];
