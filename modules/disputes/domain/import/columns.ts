import type { Bilingual } from '@xinan/contract-kit';
import { agreementKinds, disputeTypes, familyMatters, modes, origins, partyKinds } from '../words.ts';

/** Outcomes an old case can have; what is still open is registered, not imported. */
export const importOutcomes = {
  resolved: { zh: '化解', en: 'Resolved' },
  failed: { zh: '调解不成', en: 'Failed' },
  terminated: { zh: '终止', en: 'Terminated' },
  not_accepted: { zh: '不予受理', en: 'Not accepted' },
} as const satisfies Record<string, Bilingual>;
export const importPerformances = {
  none: { zh: '无需履行', en: 'Nothing to perform' },
  pending: { zh: '待履行', en: 'To be performed' },
  performed: { zh: '已履行', en: 'Performed' },
  breached: { zh: '未履行', en: 'Not performed' },
} as const satisfies Record<string, Bilingual>;
export const importConfirmations = {
  ineligible: { zh: '不适用', en: 'Not applicable' },
  lapsed: { zh: '未申请', en: 'Not applied for' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  refused: { zh: '不予确认', en: 'Refused' },
} as const satisfies Record<string, Bilingual>;
const yesNo = { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } } as const;
const importPartyKinds = { person: partyKinds.person, organisation: partyKinds.organisation } as const;

export type ImportValueKind =
  | 'text'
  | 'day'
  | 'amount'
  | 'count'
  | 'choice'
  | 'region'
  | 'identity'
  | 'phone';

export interface ImportColumn extends Bilingual {
  readonly kind: ImportValueKind;
  readonly required: boolean;
  readonly choices?: Readonly<Record<string, Bilingual>>;
  readonly mostSigns?: number;
  readonly meaning: Bilingual;
  readonly example: Bilingual;
}

const same = (text: string): Bilingual => ({ zh: text, en: text });
const none = same('');
const side = (zh: string, en: string) =>
  ({
    name: {
      kind: 'text',
      required: true,
      mostSigns: 60,
      zh: `${zh}姓名`,
      en: `${en}: name`,
      meaning: {
        zh: '自然人的姓名或单位的全称。',
        en: 'Name of the person, or full name of the organisation.',
      },
      example: { zh: '张某某', en: 'Zhang' },
    },
    kind: {
      kind: 'choice',
      required: false,
      choices: importPartyKinds,
      zh: `${zh}类别`,
      en: `${en}: kind`,
      meaning: { zh: '不填按自然人。', en: 'A person, unless said.' },
      example: partyKinds.person,
    },
    identity: {
      kind: 'identity',
      required: false,
      zh: `${zh}证件号码`,
      en: `${en}: identity number`,
      meaning: {
        zh: '居民身份证号码；单位不填。用于识别反复纠纷，加密保存。',
        en: 'Resident identity number; not for organisations. Tells recurring conflicts; kept sealed.',
      },
      example: none,
    },
    phone: {
      kind: 'phone',
      required: false,
      zh: `${zh}电话`,
      en: `${en}: telephone`,
      meaning: { zh: '手机或带区号的座机。', en: 'Mobile, or landline with its area code.' },
      example: none,
    },
    guardian: {
      kind: 'text',
      required: false,
      mostSigns: 60,
      zh: `${zh}监护人姓名`,
      en: `${en}: guardian`,
      meaning: {
        zh: '当事人发生纠纷时未满 18 周岁的必填。',
        en: 'Required where the party was under 18 then.',
      },
      example: none,
    },
  }) as const satisfies Record<string, ImportColumn>;
const applicant = side('申请方', 'Applicant');
const respondent = side('被申请方', 'Respondent');

/** The columns of the workbook, in its order. Headers are recognised in both languages. */
export const importColumns = {
  oldNumber: {
    kind: 'text',
    required: false,
    mostSigns: 60,
    zh: '原案号',
    en: 'Former case number',
    meaning: { zh: '原台账或卷宗的编号。', en: 'Number in the former register or file.' },
    example: same('2023-0031'),
  },
  foundOn: {
    kind: 'day',
    required: true,
    zh: '发现日期',
    en: 'Found on',
    meaning: {
      zh: '排查发现或收到申请的日期；统计按这一天计。',
      en: 'Day it was found or applied for; it is counted on this day.',
    },
    example: same('2023-03-08'),
  },
  happenedOn: {
    kind: 'day',
    required: false,
    zh: '发生日期',
    en: 'Happened on',
    meaning: {
      zh: '纠纷发生的日期，不晚于发现日期。',
      en: 'Day of the event; not after the day it was found.',
    },
    example: same('2023-03-05'),
  },
  region: {
    kind: 'region',
    required: true,
    zh: '所在乡镇（街道）',
    en: 'Township',
    meaning: {
      zh: '写“县区 乡镇”或九位区划代码；须在您的辖区内。',
      en: 'County and township, or the nine-digit code; within your own area.',
    },
    example: { zh: '埇桥区 符离镇', en: '341302100' },
  },
  place: {
    kind: 'text',
    required: false,
    mostSigns: 200,
    zh: '具体地点',
    en: 'Place',
    meaning: {
      zh: '小区、村组等；用于识别同一地点的反复纠纷。',
      en: 'Estate, village; tells conflicts at the same place.',
    },
    example: none,
  },
  type: {
    kind: 'choice',
    required: true,
    choices: disputeTypes,
    zh: '纠纷类型',
    en: 'Type',
    meaning: none,
    example: disputeTypes.neighbours,
  },
  matter: {
    kind: 'choice',
    required: false,
    choices: familyMatters,
    zh: '身份关系',
    en: 'Matter of status',
    meaning: { zh: '不填按“不涉及身份关系”。', en: 'None, unless said.' },
    example: familyMatters.none,
  },
  origin: {
    kind: 'choice',
    required: true,
    choices: origins,
    zh: '纠纷来源',
    en: 'Origin',
    meaning: none,
    example: origins.found,
  },
  mode: {
    kind: 'choice',
    required: false,
    choices: modes,
    zh: '调解方式',
    en: 'Mode',
    meaning: {
      zh: '受理后如何调解；不予受理的不填。',
      en: 'How it was mediated; not for cases not accepted.',
    },
    example: modes.peoples,
  },
  facts: {
    kind: 'text',
    required: true,
    mostSigns: 4000,
    zh: '纠纷事实',
    en: 'Facts',
    meaning: { zh: '客观写明经过，不写对人的评价。', en: 'What happened; no judgement of a person.' },
    example: { zh: '楼上漏水，双方就维修费用有争议', en: 'Water from upstairs; they argue about the cost' },
  },
  claims: {
    kind: 'text',
    required: false,
    mostSigns: 2000,
    zh: '诉求',
    en: 'Claims',
    meaning: { zh: '多项之间用分号隔开。', en: 'Several are parted by semicolons.' },
    example: none,
  },
  amount: {
    kind: 'amount',
    required: false,
    zh: '涉及金额（元）',
    en: 'Amount (yuan)',
    meaning: { zh: '用数字，单位为元；不写“万元”。', en: 'In figures, in yuan.' },
    example: same('12800.50'),
  },
  people: {
    kind: 'count',
    required: false,
    zh: '涉及人数',
    en: 'People involved',
    meaning: { zh: '不填按 2 人。', en: 'Two, unless said.' },
    example: same('2'),
  },
  applicantName: applicant.name,
  applicantKind: applicant.kind,
  applicantIdentity: applicant.identity,
  applicantPhone: applicant.phone,
  applicantGuardian: applicant.guardian,
  respondentName: respondent.name,
  respondentKind: respondent.kind,
  respondentIdentity: respondent.identity,
  respondentPhone: respondent.phone,
  respondentGuardian: respondent.guardian,
  psych: {
    kind: 'choice',
    required: false,
    choices: yesNo,
    zh: '心理服务参与',
    en: 'Psychological support',
    meaning: { zh: '不填按“否”。', en: 'No, unless said.' },
    example: yesNo.no,
  },
  outcome: {
    kind: 'choice',
    required: true,
    choices: importOutcomes,
    zh: '处理结果',
    en: 'Outcome',
    meaning: { zh: '还在办理的纠纷请直接登记，不要导入。', en: 'Register open cases; do not import them.' },
    example: importOutcomes.resolved,
  },
  acceptedOn: {
    kind: 'day',
    required: false,
    zh: '受理日期',
    en: 'Accepted on',
    meaning: { zh: '除“不予受理”外必填。', en: 'Required unless not accepted.' },
    example: same('2023-03-09'),
  },
  endedOn: {
    kind: 'day',
    required: true,
    zh: '结束日期',
    en: 'Ended on',
    meaning: {
      zh: '达成协议、调解不成、终止或决定不予受理的日期。',
      en: 'Day of the agreement, the failure, the end or the refusal.',
    },
    example: same('2023-03-20'),
  },
  agreementKind: {
    kind: 'choice',
    required: false,
    choices: agreementKinds,
    zh: '协议形式',
    en: 'Kind of agreement',
    meaning: { zh: '“化解”的必填。', en: 'Required where resolved.' },
    example: agreementKinds.written,
  },
  effectiveOn: {
    kind: 'day',
    required: false,
    zh: '协议生效日期',
    en: 'In effect from',
    meaning: {
      zh: '“化解”的必填；协议、金额按这一天统计。',
      en: 'Required where resolved; agreement and amount are counted on this day.',
    },
    example: same('2023-03-20'),
  },
  performance: {
    kind: 'choice',
    required: false,
    choices: importPerformances,
    zh: '履行情况',
    en: 'Performance',
    meaning: {
      zh: '“化解”的填写；不填按“无需履行”。',
      en: 'Where resolved; nothing to perform, unless said.',
    },
    example: importPerformances.performed,
  },
  confirmation: {
    kind: 'choice',
    required: false,
    choices: importConfirmations,
    zh: '司法确认',
    en: 'Judicial confirmation',
    meaning: {
      zh: '“化解”的填写；不填按“不适用”。涉及婚姻、收养等身份关系的和口头协议不适用。',
      en: 'Where resolved; not applicable, unless said. Not for matters of status, nor for oral agreements.',
    },
    example: importConfirmations.lapsed,
  },
  preventedCrime: {
    kind: 'count',
    required: false,
    zh: '防止转化为刑事案件（人）',
    en: 'Kept from crime (people)',
    meaning: { zh: '没有的不填。', en: 'Leave empty where none.' },
    example: none,
  },
  preventedCrowd: {
    kind: 'count',
    required: false,
    zh: '防止群体性上访（人）',
    en: 'Group petition prevented (people)',
    meaning: { zh: '没有的不填。', en: 'Leave empty where none.' },
    example: none,
  },
} as const satisfies Record<string, ImportColumn>;

export type ImportKey = keyof typeof importColumns;
export const importKeys = Object.keys(importColumns) as ImportKey[];
/** The entry with its wider type, for reading by `kind`. */
export const importColumn = (key: ImportKey): ImportColumn => importColumns[key];
/** More rows than this belong into several files. */
export const mostImportRows = 5_000;
