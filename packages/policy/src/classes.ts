/**
 * Data classes. Every table has exactly one; an action names the classes it touches.
 * Levels: 1 public counts, 2 internal, 3 personal, 4 sensitive content or secrets.
 */
export const dataClasses = {
  reference: { level: 1, zh: '公共目录', en: 'Reference data' },
  statistic: { level: 1, zh: '统计', en: 'Statistics' },
  published_index: { level: 1, zh: '已发布的心安城市指数', en: 'Published index' },
  indicator_method: { level: 1, zh: '指标集与评价周期', en: 'Indicator sets and cycles' },
  standard: { level: 1, zh: '标准规范', en: 'Standards' },
  instrument: { level: 1, zh: '量表', en: 'Instruments' },
  event: { level: 1, zh: '变更通知', en: 'Change notices' },
  duty: { level: 2, zh: '待办', en: 'Duties' },
  assignment: { level: 2, zh: '责任分派', en: 'Assignments' },
  account: { level: 2, zh: '账号', en: 'Accounts' },
  role: { level: 2, zh: '岗位授予', en: 'Role grants' },
  practitioner: { level: 2, zh: '专业人员', en: 'Practitioners' },
  consent: { level: 2, zh: '同意记录', en: 'Consents' },
  indicator_value: { level: 2, zh: '指标数据', en: 'Indicator values' },
  indicator_report: { level: 2, zh: '指标填报与佐证', en: 'Indicator submissions and evidence' },
  indicator_appeal: { level: 2, zh: '指标申诉', en: 'Indicator appeals' },
  indicator_element: { level: 2, zh: '指标数据元', en: 'Data elements of the index' },
  indicator_run: { level: 2, zh: '计分与得分', en: 'Runs and scores' },
  indicator_seat: { level: 2, zh: '指标填报岗位', en: 'Seats of indicator reporting' },
  indicator_judgement: { level: 2, zh: '专家赋权打分', en: 'Expert judgements on weights' },
  instrument_draft: { level: 2, zh: '量表草稿', en: 'Drafts of instruments' },
  audit: { level: 2, zh: '审计日志', en: 'Audit log' },
  identity: { level: 3, zh: '身份与联系方式', en: 'Identity and contact' },
  assessment_result: { level: 3, zh: '测评结果', en: 'Assessment results' },
  crisis: { level: 3, zh: '危机个案', en: 'Crisis cases' },
  dispute: { level: 3, zh: '纠纷个案', en: 'Dispute cases' },
  dispute_party: { level: 3, zh: '纠纷当事人', en: 'Parties to disputes' },
  dispute_risk: { level: 3, zh: '民转刑风险核查', en: 'Violence-risk checks' },
  dispute_advice: { level: 3, zh: '联调通报', en: 'Advice within a joint team' },
  counselling: { level: 3, zh: '信访心理疏导', en: 'Petitioner counselling' },
  message: { level: 3, zh: '发出的短信', en: 'Messages sent' },
  item_answers: { level: 4, zh: '逐题作答', en: 'Item answers' },
  crisis_note: { level: 4, zh: '危机评估与安全计划', en: 'Crisis assessments and safety plans' },
  dispute_intake: { level: 4, zh: '纠纷事实与诉求', en: 'Facts and claims of disputes' },
  dispute_file: { level: 4, zh: '调解卷宗', en: 'Mediation files' },
  dispute_police: { level: 4, zh: '联调民警记录', en: 'Police notes in joint mediation' },
  dispute_psych: { level: 4, zh: '联调心理顾问记录', en: 'Counsellor notes in joint mediation' },
  counselling_note: { level: 4, zh: '疏导记录', en: 'Counselling notes' },
  secret: { level: 4, zh: '凭据与密钥', en: 'Credentials and keys' },
} as const;

export type DataClass = keyof typeof dataClasses;

/** How far a role reaches. Each table says in SQL what a reach means for its rows; a reach it does not name reaches nothing. */
export const reaches = {
  any: { zh: '全部', en: 'Everything' },
  area: { zh: '本辖区', en: 'Own area' },
  open_area: { zh: '本辖区未结', en: 'Open, in own area' },
  assigned: { zh: '本人负责', en: 'Assigned' },
  self: { zh: '本人', en: 'Oneself' },
  claim: { zh: '凭回执码', en: 'By receipt code' },
  published: { zh: '已批准的', en: 'What was approved' },
  public: { zh: '向公众公开的', en: 'What is open to the public' },
  create: { zh: '仅可登记', en: 'May create, not browse' },
} as const;

export type Reach = keyof typeof reaches;

/** c insert, r select, u update, d delete. */
export type Operation = 'c' | 'r' | 'u' | 'd';

export type Purpose =
  | 'care'
  | 'crisis'
  | 'mediation'
  | 'public_safety'
  | 'public_service'
  | 'supervision'
  | 'statistics'
  | 'rights_request'
  | 'audit'
  | 'operations';
