import type { Bilingual } from '@xinan/contract-kit';

/** Where a dispute came to notice; the stored name first, the official word after it. */
export const origins = {
  found: { zh: '排查发现', en: 'Found on rounds' },
  applied: { zh: '当事人申请', en: 'Applied for by a party' },
  offered: { zh: '主动调解', en: 'Offered by the committee' },
  police: { zh: '110 移交', en: 'Handed over by the police (110)' },
  court: { zh: '法院委派', en: 'Assigned by the court' },
  petition: { zh: '信访转入', en: 'From the petition office' },
  hotline: { zh: '热线转入', en: 'From the hotline' },
} as const satisfies Record<string, Bilingual>;
export type Origin = keyof typeof origins;

/** Types of dispute as a justice bureau reports them. */
export const disputeTypes = {
  family: { zh: '婚姻家庭', en: 'Marriage and family' },
  neighbours: { zh: '邻里', en: 'Neighbours' },
  housing: { zh: '房屋宅基地', en: 'Houses and homesteads' },
  contract: { zh: '合同', en: 'Contract' },
  business: { zh: '生产经营', en: 'Production and business' },
  damages: { zh: '损害赔偿', en: 'Damages' },
  land: { zh: '山林土地', en: 'Forest and land' },
  expropriation: { zh: '征地拆迁', en: 'Expropriation and demolition' },
  pollution: { zh: '环境污染', en: 'Pollution' },
  labour: { zh: '劳动争议', en: 'Labour' },
  consumer: { zh: '消费', en: 'Consumer' },
  medical: { zh: '医疗', en: 'Medical' },
  traffic: { zh: '道路交通事故', en: 'Road traffic' },
  property: { zh: '物业', en: 'Property management' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Bilingual>;
export type DisputeType = keyof typeof disputeTypes;

/** What a family dispute is about decides how its agreement is signed and whether a court may confirm it. */
export const familyMatters = {
  none: { zh: '不涉及身份关系', en: 'No matter of status' },
  divorce: { zh: '婚姻关系', en: 'Marriage' },
  adoption: { zh: '收养关系', en: 'Adoption' },
  inheritance: { zh: '继承', en: 'Inheritance' },
  status: { zh: '其他身份关系', en: 'Another matter of status' },
} as const satisfies Record<string, Bilingual>;
export type FamilyMatter = keyof typeof familyMatters;

export const modes = {
  peoples: { zh: '人民调解', en: 'People’s mediation' },
  administrative: { zh: '行政调解', en: 'Administrative mediation' },
  judicial: { zh: '司法调解', en: 'Judicial mediation' },
  joint: { zh: '联合调解', en: 'Joint mediation' },
} as const satisfies Record<string, Bilingual>;
export type Mode = keyof typeof modes;

/** Where triage sends a case. The first two stay at our table; the others go out and are watched until they answer. */
export const routes = {
  peoples: { zh: '人民调解', en: 'People’s mediation' },
  joint: { zh: '警民心联调', en: 'Joint mediation: police, mediator, counsellor' },
  administrative: { zh: '行政机关处理', en: 'Administrative body' },
  judicial: { zh: '人民法院', en: 'Court' },
  arbitration: { zh: '仲裁', en: 'Arbitration' },
  police: { zh: '公安机关', en: 'Police' },
  petition: { zh: '信访渠道', en: 'Petition office' },
} as const satisfies Record<string, Bilingual>;
export type TriageRoute = keyof typeof routes;
export const routesAtOurTable: readonly TriageRoute[] = ['peoples', 'joint'];

export const difficulties = {
  simple: { zh: '简易（村级）', en: 'Simple (village)' },
  ordinary: { zh: '一般（镇级）', en: 'Ordinary (township)' },
  hard: { zh: '疑难（市县级）', en: 'Hard (county or city)' },
} as const satisfies Record<string, Bilingual>;
export type Difficulty = keyof typeof difficulties;

/** Risk of turning into a crime: the colours of one county's practice. */
export const riskColours = {
  blue: { zh: '蓝', en: 'Blue', meaning: { zh: '隐患', en: 'Hidden' } },
  yellow: { zh: '黄', en: 'Yellow', meaning: { zh: '一般', en: 'Ordinary' } },
  orange: { zh: '橙', en: 'Orange', meaning: { zh: '可能激化', en: 'May escalate badly' } },
  red: { zh: '红', en: 'Red', meaning: { zh: '有现实危险', en: 'Present danger' } },
} as const satisfies Record<string, Bilingual & { meaning: Bilingual }>;
export type RiskColour = keyof typeof riskColours;

export const sides = {
  applicant: { zh: '申请方', en: 'Applicant side' },
  respondent: { zh: '被申请方', en: 'Respondent side' },
  third: { zh: '第三方', en: 'Third side' },
} as const satisfies Record<string, Bilingual>;
export type Side = keyof typeof sides;

export const partyKinds = {
  person: { zh: '自然人', en: 'Person' },
  organisation: { zh: '单位', en: 'Organisation' },
  agent: { zh: '委托代理人', en: 'Agent' },
  guardian: { zh: '法定代理人（监护人）', en: 'Guardian' },
} as const satisfies Record<string, Bilingual>;
export type PartyKind = keyof typeof partyKinds;
/** Those whose own quarrel it is. */
export const principalKinds: readonly PartyKind[] = ['person', 'organisation'];

/** How far an agent may go; only a special authority covers agreeing and signing. */
export const authorities = {
  general: { zh: '一般授权', en: 'General authority' },
  special: {
    zh: '特别授权（可代为承认、放弃、变更请求和签署协议）',
    en: 'Special authority (may concede and sign)',
  },
} as const satisfies Record<string, Bilingual>;
export type Authority = keyof typeof authorities;

export const consentKinds = {
  mediation: { zh: '自愿调解', en: 'Willing to mediate' },
  rights_notice: { zh: '已知悉权利义务', en: 'Rights and duties explained' },
  counsellor: { zh: '同意心理顾问参与', en: 'A counsellor may take part' },
  police: { zh: '同意民警参与联调', en: 'The police may take part' },
  extension: { zh: '同意延长调解期限', en: 'The time may be extended' },
  online: { zh: '同意在线调解', en: 'Mediation online' },
} as const satisfies Record<string, Bilingual>;
export type ConsentKind = keyof typeof consentKinds;

/** How a party's word reached the file. Silence is no word. */
export const manners = {
  in_person: { zh: '当面', en: 'In person' },
  by_phone: { zh: '电话', en: 'By telephone' },
  by_code: { zh: '凭查询码', en: 'With the follow code' },
  by_account: { zh: '本人账号', en: 'Own account' },
  by_agent: { zh: '由代理人', en: 'Through the agent' },
} as const satisfies Record<string, Bilingual>;
export type Manner = keyof typeof manners;

export const refusalReasons = {
  other_procedure: { zh: '法律规定只能由专门机关管辖', en: 'The law gives it to another body' },
  no_mediation_by_law: { zh: '法律、法规禁止采用民间调解方式解决', en: 'The law forbids mediation of it' },
  under_procedure: {
    zh: '已由法院、公安或其他机关受理',
    en: 'Already before a court, the police or another body',
  },
  party_refuses: { zh: '一方明确拒绝调解', en: 'A party clearly refuses mediation' },
  no_dispute: { zh: '不属于民间纠纷', en: 'Not a civil dispute' },
  duplicate: { zh: '与在办纠纷重复', en: 'The same as an open case' },
} as const satisfies Record<string, Bilingual>;
export type RefusalReason = keyof typeof refusalReasons;

export const failureReasons = {
  no_agreement: { zh: '经调解未达成协议', en: 'No agreement was reached' },
  time_over: { zh: '期限届满且未同意延期', en: 'Time is over and was not extended by both' },
} as const satisfies Record<string, Bilingual>;
export type FailureReason = keyof typeof failureReasons;

export const terminationReasons = {
  party_refuses: { zh: '一方明确拒绝继续调解', en: 'A party clearly refuses to go on' },
  withdrawn: { zh: '申请人撤回申请', en: 'The applicant withdraws' },
  lawsuit: { zh: '当事人已起诉或申请仲裁', en: 'A party went to court or arbitration' },
  crime: { zh: '涉嫌犯罪，移送公安机关', en: 'A suspected crime: handed to the police' },
  settled_themselves: { zh: '当事人自行和解', en: 'The parties settled by themselves' },
} as const satisfies Record<string, Bilingual>;
export type TerminationReason = keyof typeof terminationReasons;

export const teamParts = {
  lead_mediator: { zh: '首席调解员', en: 'Lead mediator' },
  mediator: { zh: '调解员', en: 'Mediator' },
  police: { zh: '民警', en: 'Police officer' },
  counsellor: { zh: '心理顾问', en: 'Psychological consultant' },
} as const satisfies Record<string, Bilingual>;
export type TeamPart = keyof typeof teamParts;

export const memberStates = {
  offered: { zh: '待答复', en: 'Offered' },
  accepted: { zh: '已接受', en: 'Accepted' },
  declined: { zh: '已谢绝', en: 'Declined' },
  served: { zh: '已服务', en: 'Served' },
  reviewed: { zh: '已评价', en: 'Reviewed' },
  recused: { zh: '已回避', en: 'Recused' },
  released: { zh: '已退出', en: 'Released' },
} as const satisfies Record<string, Bilingual>;
export type MemberState = keyof typeof memberStates;

export const recusalReasons = {
  relative: { zh: '与当事人有近亲属关系', en: 'Close relative of a party' },
  interest: { zh: '与纠纷有利害关系', en: 'An interest in the dispute' },
  acquainted: { zh: '与当事人有其他关系，可能影响公正', en: 'Another tie that may affect fairness' },
  therapist: { zh: '曾为当事人提供心理服务', en: 'Gave psychological help to a party before' },
  asked_by_party: { zh: '当事人申请更换', en: 'A party asked for another' },
  unavailable: { zh: '不能履职', en: 'Not available' },
} as const satisfies Record<string, Bilingual>;
export type RecusalReason = keyof typeof recusalReasons;

export const sessionKinds = {
  investigation: { zh: '调查', en: 'Investigation' },
  joint: { zh: '面对面调解', en: 'Joint session' },
  separate: { zh: '单独谈话', en: 'Separate session' },
} as const satisfies Record<string, Bilingual>;
export type SessionKind = keyof typeof sessionKinds;

/** 缓、换、理: the three moves of the family mediation teams. */
export const moves = {
  calm: { zh: '缓 · 缓和情绪', en: 'Calm: ease the feelings' },
  exchange: { zh: '换 · 换位思考', en: 'Exchange: see with the other’s eyes' },
  clarify: { zh: '理 · 理清事理', en: 'Clarify: sort out facts and reasons' },
} as const satisfies Record<string, Bilingual>;
export type Move = keyof typeof moves;
export const movesInOrder = ['calm', 'exchange', 'clarify'] as const satisfies readonly Move[];

export const offerAnswers = {
  accepted: { zh: '接受', en: 'Accepted' },
  declined: { zh: '不接受', en: 'Declined' },
  countered: { zh: '提出新方案', en: 'Countered' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  expired: { zh: '逾期未答复', en: 'Lapsed without an answer' },
} as const satisfies Record<string, Bilingual>;
export type OfferAnswer = keyof typeof offerAnswers;

export const agreementKinds = {
  written: { zh: '书面协议', en: 'Written agreement' },
  oral: { zh: '口头协议', en: 'Oral agreement' },
} as const satisfies Record<string, Bilingual>;
export type AgreementKind = keyof typeof agreementKinds;

export const performanceStates = {
  pending: { zh: '待履行', en: 'To be performed' },
  performed: { zh: '已履行', en: 'Performed' },
  breached: { zh: '未履行', en: 'Not performed' },
} as const satisfies Record<string, Bilingual>;
export type PerformanceState = keyof typeof performanceStates;

export const confirmationStates = {
  ineligible: { zh: '不适用司法确认', en: 'Not open to judicial confirmation' },
  open: { zh: '可申请司法确认', en: 'Open to judicial confirmation' },
  applied: { zh: '已申请', en: 'Applied for' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  refused: { zh: '不予确认', en: 'Refused' },
  lapsed: { zh: '期限已过，未申请', en: 'Time over, not applied for' },
} as const satisfies Record<string, Bilingual>;
export type ConfirmationState = keyof typeof confirmationStates;

/** What is done when there is danger, each with its own time. */
export const safetyMeasures = {
  phone_report: { zh: '电话报告', en: 'Reported by telephone' },
  police_informed: { zh: '通知公安机关', en: 'Police informed' },
  counsellor_offered: { zh: '提供心理支持', en: 'Psychological support offered' },
  separate_rooms: { zh: '分开安置，避免见面', en: 'Parties kept apart' },
  police_present: { zh: '民警在场', en: 'A police officer present' },
  safe_place: { zh: '改在安全场所', en: 'Held in a safer place' },
  protection_order: { zh: '告知人身安全保护令', en: 'Protection order explained' },
  crisis_reported: { zh: '转危机干预', en: 'Reported to the crisis desk' },
  mandatory_report: { zh: '强制报告', en: 'Mandatory report' },
} as const satisfies Record<string, Bilingual>;
export type SafetyMeasure = keyof typeof safetyMeasures;

export const wordsOf = <Table extends Readonly<Record<string, unknown>>>(
  table: Table,
): (keyof Table & string)[] => Object.keys(table);
