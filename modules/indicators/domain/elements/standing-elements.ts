import type { Bilingual } from '@xinan/contract-kit';
import type { ElementKind } from '@xinan/indicators';
import type { ElementEntry } from './entry.ts';
import type { StandingCount } from './standing.ts';

const standing = (id: string, count: StandingCount, definition: Bilingual): ElementEntry => ({
  id,
  kind: id === 'institutions.general_hospitals_l2' ? 'ref' : 'stock',
  definition,
  source: {
    kind: 'standing',
    from: count === 'psychProfessionals' ? 'practitioners' : 'institutions',
    count,
  },
});

const register = (id: string, kind: ElementKind, definition: Bilingual): ElementEntry => ({
  id,
  kind,
  definition,
  source: { kind: 'register' },
});

/** Elements that are counted at the end of a month, and those the data office records. */
export const standingElements: readonly ElementEntry[] = [
  standing('stations.villages_with_room', 'villagesWithRoom', {
    zh: '月末至少有一处心理咨询室（试运行、开放或暂停）的村（社区）数，按村（社区）去重。',
    en: 'Villages and communities with at least one counselling room (on trial, open or paused) at the end of the month; each village once.',
  }),
  standing('stations.centers_total', 'centres', {
    zh: '月末试运行、开放或暂停的县级中心与乡镇（街道）服务站数；筹建和已撤销的不计。',
    en: 'County centres and township stations on trial, open or paused at the end of the month; not those in preparation or closed.',
  }),
  standing('stations.centers_qualified', 'acceptedCentres', {
    zh: '上述中心（站）中，登记有验收通过日期的数量。',
    en: 'Of these, those whose day of passing acceptance is on record.',
  }),
  standing('staff.psych_professionals', 'psychProfessionals', {
    zh: '月末在册在岗的精神科医师、精神科护士、心理治疗师、心理咨询师、社会工作者和心理教师人数；调解员、民警、网格员、志愿者等不计。',
    en: 'Active psychiatrists, psychiatric nurses, psychotherapists, counsellors, social workers and psychology teachers on the register at the end of the month; not mediators, police, grid workers or volunteers.',
  }),
  standing('institutions.general_hospitals_l2', 'hospitals', {
    zh: '月末在册的二级及以上综合医院数。',
    en: 'General hospitals of level 2 and above on record at the end of the month.',
  }),
  standing('institutions.general_hospitals_with_clinic', 'hospitalsWithClinic', {
    zh: '上述医院中，登记开设精神（心理）门诊的数量。',
    en: 'Of these, those recorded to have a psychiatric or psychological clinic.',
  }),
  register('stations.counties_with_crisis_team', 'stock', {
    zh: '建有心理危机干预队伍的县（市、区）数；县级为 0 或 1；由数据管理部门按月登记。',
    en: 'Counties with a crisis-intervention team; 0 or 1 for a county. Recorded by the data office each month.',
  }),
  register('stations.family_edu_total', 'stock', {
    zh: '家庭教育指导服务站点数，由数据管理部门按月登记。',
    en: 'Family-education guidance sites, recorded by the data office each month.',
  }),
  register('org.villages', 'ref', {
    zh: '村（社区）总数，由数据管理部门登记。',
    en: 'Villages and communities, recorded by the data office.',
  }),
  register('org.counties', 'ref', {
    zh: '县（市、区）总数；县级为 1；由数据管理部门登记。',
    en: 'Counties and districts; 1 for a county itself. Recorded by the data office.',
  }),
  register('org.primary_secondary_schools', 'ref', {
    zh: '中小学校总数，由数据管理部门登记。',
    en: 'Primary and secondary schools, recorded by the data office.',
  }),
  register('org.schools', 'ref', {
    zh: '各级各类学校总数，由数据管理部门登记。',
    en: 'Schools of all levels, recorded by the data office.',
  }),
  register('org.employers_target', 'ref', {
    zh: '党政机关、事业单位和规上企业总数，由数据管理部门登记。',
    en: 'Government bodies, institutions and enterprises above the designated size, recorded by the data office.',
  }),
  register('population.resident', 'ref', {
    zh: '常住人口数，由数据管理部门按统计公报登记。',
    en: 'Resident population, recorded by the data office from the statistical communiqué.',
  }),
  register('population.registered_unemployed', 'ref', {
    zh: '登记失业人员数，由数据管理部门登记。',
    en: 'Registered unemployed persons, recorded by the data office.',
  }),
  register('population.perinatal', 'ref', {
    zh: '在册孕产妇数，由数据管理部门登记。',
    en: 'Registered pregnant and postpartum women, recorded by the data office.',
  }),
  {
    id: 'period.days',
    kind: 'ref',
    definition: { zh: '期间天数。', en: 'Days in the period.' },
    source: { kind: 'platform' },
  },
  {
    id: 'period.months',
    kind: 'ref',
    definition: { zh: '期间月数。', en: 'Months in the period.' },
    source: { kind: 'platform' },
  },
  {
    id: 'platform.reports_due',
    kind: 'flow',
    definition: {
      zh: '期内到期的填报任务数，由指标采集本身计算。',
      en: 'Data tasks due in the period, computed by the collection of indicators itself.',
    },
    source: { kind: 'platform' },
  },
  {
    id: 'platform.reports_on_time',
    kind: 'flow',
    definition: {
      zh: '上述任务中按期报送且审核通过的数量，由指标采集本身计算。',
      en: 'Of these, those sent on time and approved, computed by the collection of indicators itself.',
    },
    source: { kind: 'platform' },
  },
];
