import type { InstitutionKind } from '@xinan/institutions/domain';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What a kind of place looks like: its name after the place's, when it opens, what it offers. */
export interface KindModel {
  /** `{place}` is the township, county or city. */
  readonly name: Bilingual;
  readonly hours: Bilingual;
  readonly services: readonly Bilingual[];
  readonly acceptsReferrals?: boolean;
  /** Square metres, from and to. */
  readonly floorAreaM2: readonly [number, number];
}

const officeHours = { zh: '周一至周五 8:00–12:00，14:30–17:30', en: 'Monday–Friday 8:00–12:00, 14:30–17:30' };
const everyDay = { zh: '每天 8:00–20:00', en: 'Daily 8:00–20:00' };
const sixDays = { zh: '周一至周六 8:30–17:30', en: 'Monday–Saturday 8:30–17:30' };
const talk = { zh: '心理咨询（预约）', en: 'Counselling by appointment' };
const listen = { zh: '谈心与倾听', en: 'Someone to talk to' };
const selfTest = { zh: '心理自评', en: 'Self-assessment' };
const groups = { zh: '团体辅导', en: 'Group sessions' };
const lectures = { zh: '心理健康讲座', en: 'Talks on mental health' };
const relax = { zh: '放松与减压', en: 'Relaxation' };
const refer = { zh: '转介到医院', en: 'Referral to a hospital' };
const clinic = { zh: '心理门诊', en: 'Psychological clinic' };
const psychiatry = { zh: '精神科门诊与急诊', en: 'Psychiatric clinic and emergency' };
const ward = { zh: '住院治疗', en: 'Inpatient care' };
const parents = { zh: '家长咨询', en: 'Advice for parents' };
const mediation = { zh: '人民调解', en: 'People’s mediation' };
const calm = { zh: '情绪疏导', en: 'Help in calming down' };

/** Names end in words that no real institution carries, so that none is taken for one. */
export const kindModels: Readonly<Record<InstitutionKind, KindModel>> = {
  city_centre: {
    name: { zh: '{place}社会心理服务中心', en: '{place} Centre for Social Psychological Services' },
    hours: everyDay,
    services: [talk, selfTest, groups, lectures, relax, refer],
    floorAreaM2: [900, 1400],
  },
  county_centre: {
    name: { zh: '{place}社会心理服务中心', en: '{place} Centre for Social Psychological Services' },
    hours: sixDays,
    services: [talk, selfTest, groups, lectures, refer],
    floorAreaM2: [260, 520],
  },
  township_station: {
    name: { zh: '{place}心理服务站', en: '{place} Psychological Service Station' },
    hours: officeHours,
    services: [listen, selfTest, lectures, refer],
    floorAreaM2: [40, 90],
  },
  village_room: {
    name: { zh: '{place}心理咨询室', en: '{place} Counselling Room' },
    hours: { zh: '周二、周四 14:30–17:30', en: 'Tuesday and Thursday 14:30–17:30' },
    services: [listen, selfTest],
    floorAreaM2: [12, 30],
  },
  wellbeing_cabin: {
    name: { zh: '{place}身心健康小屋', en: '{place} Wellbeing Cabin' },
    hours: everyDay,
    services: [selfTest, relax, lectures],
    floorAreaM2: [30, 60],
  },
  police_relay: {
    name: { zh: '{place}警民心理驿站', en: '{place} Police and People Relay Station' },
    hours: { zh: '24 小时', en: '24 hours' },
    services: [calm, mediation, listen],
    floorAreaM2: [18, 40],
  },
  xinan_cabin: {
    name: { zh: '{place}心安小屋', en: '{place} Xinan Cabin' },
    hours: everyDay,
    services: [listen, relax, selfTest],
    floorAreaM2: [15, 35],
  },
  growth_space: {
    name: { zh: '{place}青少年成长空间', en: '{place} Growth Space for Young People' },
    hours: { zh: '周三至周日 9:00–18:00', en: 'Wednesday–Sunday 9:00–18:00' },
    services: [listen, groups, parents],
    floorAreaM2: [60, 160],
  },
  school_room: {
    name: { zh: '{place}示范学校心理辅导室', en: '{place} Model School Counselling Room' },
    hours: { zh: '上学日 8:00–17:30', en: 'School days 8:00–17:30' },
    services: [talk, groups, parents],
    floorAreaM2: [30, 70],
  },
  workers_relay: {
    name: { zh: '{place}职工心灵驿站', en: '{place} Workers’ Relay Station' },
    hours: { zh: '周一至周五 11:30–13:30，17:00–20:00', en: 'Monday–Friday 11:30–13:30, 17:00–20:00' },
    services: [listen, relax, lectures],
    floorAreaM2: [20, 50],
  },
  psychiatric_hospital: {
    name: { zh: '{place}心安精神专科医院', en: '{place} Xinan Psychiatric Hospital' },
    hours: { zh: '门诊每天 8:00–17:30；急诊 24 小时', en: 'Clinic daily 8:00–17:30; emergency 24 hours' },
    services: [psychiatry, clinic, ward],
    acceptsReferrals: true,
    floorAreaM2: [8000, 16_000],
  },
  general_hospital: {
    name: { zh: '{place}心安综合医院心理门诊', en: '{place} Xinan General Hospital, Psychological Clinic' },
    hours: { zh: '门诊周一至周六 8:00–17:30', en: 'Clinic Monday–Saturday 8:00–17:30' },
    services: [clinic, refer],
    acceptsReferrals: true,
    floorAreaM2: [120, 300],
  },
  mediation_committee: {
    name: { zh: '{place}人民调解委员会', en: '{place} People’s Mediation Committee' },
    hours: officeHours,
    services: [mediation, calm],
    floorAreaM2: [30, 80],
  },
  governance_centre: {
    name: { zh: '{place}综治中心', en: '{place} Governance Centre' },
    hours: officeHours,
    services: [mediation, calm, lectures],
    floorAreaM2: [120, 400],
  },
};
