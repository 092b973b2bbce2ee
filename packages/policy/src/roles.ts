/** Every role of the house. Staff roles follow the access matrix; those with `staff: false` are not people at a desk. */
export const roles = {
  resident: { zh: '居民', en: 'Resident', staff: false },
  hotline_operator: { zh: '热线咨询员', en: 'Hotline operator', staff: true },
  duty_officer: { zh: '危机值班员', en: 'Crisis duty officer', staff: true },
  crisis_supervisor: { zh: '值班组长（督导）', en: 'Crisis supervisor', staff: true },
  counsellor: { zh: '心理咨询师', en: 'Counsellor', staff: true },
  psychotherapist: { zh: '心理治疗师', en: 'Psychotherapist', staff: true },
  psychiatrist: { zh: '医院精神科医师', en: 'Hospital psychiatrist', staff: true },
  consultant: { zh: '心理顾问', en: 'Psychological consultant', staff: true },
  registrar: { zh: '受理员', en: 'Registrar', staff: true },
  mediator: { zh: '人民调解员', en: 'Mediator', staff: true },
  mediation_lead: { zh: '调解负责人', en: 'Mediation lead', staff: true },
  petition_officer: { zh: '信访接待员', en: 'Petition officer', staff: true },
  police_officer: { zh: '民警', en: 'Police officer', staff: true },
  grid_worker: { zh: '网格员', en: 'Grid worker', staff: true },
  village_head: { zh: '村（社区）负责人', en: 'Village head', staff: true },
  school_teacher: { zh: '学校心理教师', en: 'School psychology teacher', staff: true },
  head_teacher: { zh: '班主任', en: 'Head teacher', staff: true },
  volunteer: { zh: '志愿者', en: 'Volunteer', staff: true },
  trainer: { zh: '培训讲师', en: 'Trainer', staff: true },
  data_officer: { zh: '指标数据员', en: 'Indicator data officer', staff: true },
  data_reviewer: { zh: '指标部门审核员', en: 'Indicator department reviewer', staff: true },
  index_verifier: { zh: '评价办核验员', en: 'Index verifier', staff: true },
  index_manager: { zh: '评价办计分管理员', en: 'Index scoring manager', staff: true },
  index_approver: { zh: '指数审定人', en: 'Index approver', staff: true },
  appeal_handler: { zh: '指标申诉处理人', en: 'Index appeal handler', staff: true },
  index_expert: { zh: '评价专家', en: 'Index expert', staff: true },
  instrument_manager: { zh: '量表管理员', en: 'Instrument manager', staff: true },
  instrument_approver: { zh: '量表审定人', en: 'Instrument approver', staff: true },
  city_admin: { zh: '市心理服务工作办公室', en: 'City office', staff: true },
  auditor: { zh: '审计员', en: 'Auditor', staff: true },
  security_admin: { zh: '安全管理员', en: 'Security administrator', staff: true },
  system_admin: { zh: '系统管理员', en: 'System administrator', staff: true },
  claimant: { zh: '持回执码的人', en: 'Holder of a receipt code', staff: false },
  party: { zh: '持查询码的当事人', en: 'Party holding a follow code', staff: false },
  anonymous: { zh: '未登录的人', en: 'Anonymous person', staff: false },
  system: { zh: '系统', en: 'System', staff: false },
} as const;

export type Role = keyof typeof roles;

export const staffRoles = (Object.keys(roles) as Role[]).filter((role) => roles[role].staff);

/** Roles of which a person may hold only one: who makes accounts, who grants roles, who audits. */
export const exclusiveRoles: readonly Role[] = ['system_admin', 'security_admin', 'auditor'];
