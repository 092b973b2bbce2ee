import type { AwaitedModule, ElementEntry } from './entry.ts';

const waits = (awaited: AwaitedModule, entry: Omit<ElementEntry, 'source'>): ElementEntry => ({
  ...entry,
  source: { kind: 'waits', for: awaited },
});

/** Elements whose module is not there yet, with what they will count. Until then they have no value: never 0. */
export const waitingElements: readonly ElementEntry[] = [
  waits('hotline', {
    id: 'hotline.calls',
    kind: 'flow',
    definition: {
      zh: '心理援助热线有效呼入量（不含3秒内挂断）。',
      en: 'Valid inbound hotline calls (hung up within 3 s excluded).',
    },
  }),
  waits('hotline', {
    id: 'hotline.answered',
    kind: 'flow',
    definition: { zh: '热线人工接听量。', en: 'Hotline calls answered by a person.' },
  }),
  waits('hotline', {
    id: 'hotline.high_risk',
    kind: 'flow',
    definition: { zh: '评定为高危的来电量。', en: 'Calls rated high risk.' },
  }),
  waits('hotline', {
    id: 'hotline.high_risk_followed_24h',
    kind: 'flow',
    definition: { zh: '24小时内完成回访的高危来电量。', en: 'High-risk calls followed up within 24 hours.' },
  }),
  waits('hotline', {
    id: 'hotline.service_hours',
    kind: 'flow',
    definition: { zh: '热线实际有人值守的小时数。', en: 'Hours during which the hotline was staffed.' },
  }),
  waits('appointments', {
    id: 'counselling.appointments',
    kind: 'flow',
    definition: { zh: '心理咨询预约量（已审核通过）。', en: 'Counselling appointments accepted.' },
  }),
  waits('appointments', {
    id: 'counselling.served_within_7d',
    kind: 'flow',
    definition: {
      zh: '预约后7日内完成首次服务的数量。',
      en: 'Appointments whose first session took place within 7 days.',
    },
  }),
  waits('appointments', {
    id: 'counselling.sessions',
    kind: 'flow',
    definition: {
      zh: '完成的心理咨询服务人次（线下、线上，不含热线）。信访心理疏导的谈话已有统计（counselling.session），待一般心理咨询预约建成后一并计入；只计其中一部分会使全市数值偏低。',
      en: 'Counselling sessions completed, face to face or online, without the hotline. Talks of petitioner counselling are counted already (counselling.session) and will be part of it once general appointments exist; a part alone would make the city look worse than it is.',
    },
  }),
  waits('appointments', {
    id: 'counselling.paired',
    kind: 'flow',
    definition: {
      zh: '有前测和后测同一量表结果的结案服务对象数。',
      en: 'Closed clients with pre- and post-test on the same scale.',
    },
  }),
  waits('appointments', {
    id: 'counselling.improved',
    kind: 'flow',
    definition: {
      zh: '前后测达到可靠改善的服务对象数。',
      en: 'Closed clients whose pre–post change meets the reliable-improvement rule.',
    },
  }),
  waits('appointments', {
    id: 'counselling.unemployed_served',
    kind: 'flow',
    definition: {
      zh: '接受过心理支持服务的登记失业人员数（去重）。',
      en: 'Registered unemployed persons given psychological support (distinct).',
    },
    distinct: true,
  }),
  waits('screenings', {
    id: 'assessments.students_due',
    kind: 'flow',
    definition: { zh: '应参加心理测评的学生数。', en: 'Students due for psychological assessment.' },
  }),
  waits('screenings', {
    id: 'assessments.students_completed',
    kind: 'flow',
    definition: { zh: '完成心理测评且结果有效的学生数。', en: 'Students with a valid completed assessment.' },
  }),
  waits('screenings', {
    id: 'assessments.perinatal_screened',
    kind: 'flow',
    definition: { zh: '完成心理健康筛查的孕产妇数。', en: 'Pregnant and postpartum women screened.' },
  }),
  waits('outreach', {
    id: 'key_persons.registered',
    kind: 'stock',
    definition: { zh: '在册重点关爱人员数。', en: 'Key persons on the register.' },
  }),
  waits('outreach', {
    id: 'key_persons.assessed',
    kind: 'stock',
    definition: {
      zh: '近12个月完成心理评估的在册人员数。',
      en: 'Registered key persons assessed in the past 12 months.',
    },
  }),
  waits('outreach', {
    id: 'key_persons.visits_due',
    kind: 'flow',
    definition: { zh: '应走访人次。', en: 'Visits due.' },
  }),
  waits('outreach', {
    id: 'key_persons.visits_done',
    kind: 'flow',
    definition: { zh: '按期完成走访人次。', en: 'Visits done on time.' },
  }),
  waits('outreach', {
    id: 'key_persons.high_risk',
    kind: 'stock',
    definition: { zh: '在册高风险人员数。', en: 'Registered key persons at high risk.' },
  }),
  waits('outreach', {
    id: 'key_persons.high_risk_with_plan',
    kind: 'stock',
    definition: {
      zh: '已落实“一人一策”帮扶方案的高风险人员数。',
      en: 'High-risk persons with an individual care plan in force.',
    },
  }),
  waits('outreach', {
    id: 'key_persons.incidents',
    kind: 'flow',
    definition: { zh: '在册人员肇事肇祸事件数。', en: 'Incidents of harm caused by registered persons.' },
  }),
  waits('outreach', {
    id: 'key_persons.smi_registered',
    kind: 'stock',
    definition: { zh: '在册严重精神障碍患者数。', en: 'Registered persons with severe mental disorders.' },
  }),
  waits('outreach', {
    id: 'key_persons.smi_managed',
    kind: 'stock',
    definition: { zh: '接受规范管理的在册患者数。', en: 'Registered patients under standard management.' },
  }),
  waits('outreach', {
    id: 'key_persons.smi_regular_medication',
    kind: 'stock',
    definition: { zh: '规律服药的在册患者数。', en: 'Registered patients taking medication regularly.' },
  }),
  waits('outreach', {
    id: 'key_persons.smi_home',
    kind: 'stock',
    definition: { zh: '居家患者数。', en: 'Patients living at home.' },
  }),
  waits('outreach', {
    id: 'key_persons.smi_rehab',
    kind: 'stock',
    definition: {
      zh: '接受社区康复服务的居家患者数。',
      en: 'Home-living patients in community rehabilitation.',
    },
  }),
  waits('trainings', {
    id: 'training.required',
    kind: 'flow',
    definition: { zh: '应参训基层人员数。', en: 'Grass-roots staff required to train.' },
  }),
  waits('trainings', {
    id: 'training.passed',
    kind: 'flow',
    definition: { zh: '参训并考核合格人员数（去重）。', en: 'Staff trained and passed (distinct).' },
    distinct: true,
  }),
  waits('stations', {
    id: 'stations.open_days_planned',
    kind: 'flow',
    definition: { zh: '站点计划开放天数。', en: 'Planned opening days of sites.' },
  }),
  waits('stations', {
    id: 'stations.open_days_actual',
    kind: 'flow',
    definition: { zh: '站点实际开放天数（有值守签到）。', en: 'Actual opening days (with duty sign-in).' },
  }),
  waits('schools', {
    id: 'stations.schools_with_room',
    kind: 'stock',
    definition: {
      zh: '建有心理辅导室的中小学校数。',
      en: 'Primary and secondary schools with a counselling room.',
    },
  }),
  waits('schools', {
    id: 'staff.schools_with_psych_teacher',
    kind: 'stock',
    definition: {
      zh: '配备专（兼）职心理健康教育教师的学校数。',
      en: 'Schools with a full- or part-time mental-health teacher.',
    },
  }),
  waits('activities', {
    id: 'stations.family_edu_with_psych',
    kind: 'stock',
    definition: {
      zh: '本年度开展过心理健康教育的家庭教育指导服务站点数。',
      en: 'Family-education sites that gave mental-health education this year.',
    },
  }),
  waits('activities', {
    id: 'activities.villages_covered',
    kind: 'flow',
    definition: {
      zh: '本期开展过心理健康科普活动的村（社区）数（去重）。',
      en: 'Villages and communities with a mental-health activity in the period (distinct).',
    },
    distinct: true,
  }),
  waits('employers', {
    id: 'employers.with_psych_service',
    kind: 'stock',
    definition: {
      zh: '本年度为员工提供心理服务的党政机关、事业单位和规上企业数。',
      en: 'Government bodies, institutions and enterprises above the designated size that gave staff psychological service this year.',
    },
  }),
  waits('emergencies', {
    id: 'emergencies.psych_required',
    kind: 'flow',
    definition: { zh: '需开展心理援助的突发事件数。', en: 'Emergencies that call for psychological aid.' },
  }),
  waits('emergencies', {
    id: 'emergencies.psych_responded_2h',
    kind: 'flow',
    definition: {
      zh: '2小时内启动心理援助的突发事件数。',
      en: 'Emergencies in which psychological aid began within 2 hours.',
    },
  }),
  waits('volunteers', {
    id: 'volunteers.registered',
    kind: 'stock',
    definition: { zh: '注册社会心理服务志愿者数。', en: 'Registered psychological service volunteers.' },
  }),
  waits('volunteers', {
    id: 'volunteers.active_90d',
    kind: 'stock',
    definition: {
      zh: '近90日有服务记录的志愿者数。',
      en: 'Volunteers with a service record in the past 90 days.',
    },
  }),
  waits('satisfaction', {
    id: 'satisfaction.rated',
    kind: 'flow',
    definition: { zh: '收到的服务评价数。', en: 'Service ratings received.' },
  }),
  waits('satisfaction', {
    id: 'satisfaction.satisfied',
    kind: 'flow',
    definition: { zh: '满意及以上的服务评价数。', en: 'Ratings of ’satisfied’ or better.' },
  }),
];
