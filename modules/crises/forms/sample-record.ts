import type { CrisisRecord } from '../contract.ts';

const officer = { name: '周敏', role: { zh: '危机值班员', en: 'Crisis duty officer' } };
const supervisor = { name: '陈立群', role: { zh: '值班组长（督导）', en: 'Crisis supervisor' } };
const id = (serial: number) => `0198a000-0000-7000-8000-${String(serial).padStart(12, '0')}`;

/** An alert nobody has touched: what the tests of the forms start from. Invented. */
export const freshRecord: CrisisRecord = {
  id: id(1),
  caseNo: 'WJ-341302-2026-0013',
  state: 'alerted',
  source: 'hotline',
  urgency: 'immediate',
  risk: null,
  regionCode: '341302001',
  regionName: '埇桥区 埇桥街道',
  raisedAt: '2026-03-02T15:20:00Z',
  dueAt: '2026-03-02T15:35:00Z',
  dueStep: 'acknowledge',
  escalation: 0,
  lead: null,
  contactLeft: true,
  assignedToMe: false,
  version: 1,
  observedFact: '来电人说“活着太累了”，挂断前约定今晚再通话。',
  contact: { phone: '16000001234', calledName: '小禾', goodTime: null },
  acknowledgedAt: null,
  assessments: [],
  plans: [],
  referrals: [],
  followUps: [],
  signatures: [],
  closure: null,
  timeline: [],
  steps: [],
  assessmentId: null,
  canBreakGlass: false,
};

const plan = {
  at: '2026-03-02T17:10:00Z',
  by: officer,
  warningSigns: ['连着两晚睡不着'],
  ownWays: ['把手机放到客厅，去冲个澡'],
  peopleAndPlaces: [],
  trustedPeople: [{ name: '姐姐', phone: '16000005678' }],
  professionals: [],
  saferSurroundings: ['药由姐姐保管'],
  reasonsForLiving: ['妹妹明年高考'],
};

/** The same case at its end, everything filled in. */
export const closedRecord: CrisisRecord = {
  ...freshRecord,
  state: 'closed',
  risk: 'low',
  dueAt: null,
  dueStep: null,
  lead: officer.name,
  acknowledgedAt: '2026-03-02T15:24:00Z',
  assessments: [
    {
      id: id(11),
      at: '2026-03-02T16:00:00Z',
      by: officer,
      ideation: 4,
      behaviours: ['preparing'],
      selfInjury: true,
      harmToOthers: 0,
      protectiveFactors: ['愿意和姐姐说'],
      risk: 'high',
      basis: '说药已攒在抽屉里。',
      assessorQualification: '心理治疗师（中级）',
    },
    {
      id: id(12),
      at: '2026-04-10T02:00:00Z',
      by: officer,
      ideation: 1,
      behaviours: [],
      selfInjury: false,
      harmToOthers: 0,
      protectiveFactors: [],
      risk: 'low',
      basis: '睡眠恢复，已复工。',
      assessorQualification: '心理治疗师（中级）',
    },
  ],
  plans: [
    { ...plan, version: 1 },
    { ...plan, version: 2, at: '2026-03-05T03:00:00Z', ownWays: ['沿河边走二十分钟'] },
  ],
  referrals: [
    {
      id: id(21),
      hospitalId: id(22),
      hospitalName: { zh: '市第二人民医院', en: 'Second People’s Hospital' },
      reason: '本人同意就诊，请评估。',
      consentBy: 'person',
      sentAt: '2026-03-03T01:00:00Z',
      receivedAt: '2026-03-03T02:30:00Z',
      seenAt: '2026-03-04T01:00:00Z',
      outcome: 'outpatient',
      advice: '每两周复诊。',
    },
  ],
  followUps: [
    {
      id: id(31),
      dueAt: '2026-03-03T16:00:00Z',
      doneAt: '2026-03-03T15:00:00Z',
      outcome: 'reached',
      note: '昨晚睡了五个小时。',
      by: officer,
    },
    { id: id(32), dueAt: '2026-03-05T16:00:00Z', doneAt: null, outcome: null, note: null, by: null },
  ],
  closure: { reason: 'in_care', aftercare: '门诊随诊。', at: '2026-04-12T02:00:00Z' },
  signatures: [
    { by: supervisor, at: '2026-04-12T02:00:00Z', ordinal: 2 },
    { by: officer, at: '2026-04-10T03:00:00Z', ordinal: 1 },
  ],
};
