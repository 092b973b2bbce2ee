import type { CounsellingRecord } from '../contract.ts';
import { consentVersion, courseOrder } from '../domain.ts';

const by = { name: '周安然', role: { zh: '心理咨询师', en: 'Counsellor' } };

/** A case nobody has consented to yet: what a blank form is printed from. */
export const freshRecord: CounsellingRecord = {
  id: '0192f0c8-7f3e-7a11-9c55-000000000001',
  caseNo: 'SD2026-000012',
  state: 'assigned',
  version: 2,
  person: '欧阳**',
  regionCode: '341302001',
  regionName: '埇桥区 埇桥街道',
  meetingWish: 'either',
  requestedAt: '2026-03-02T01:00:00.000Z',
  requestedBy: { name: '许宁', role: { zh: '信访接待员', en: 'Petition officer' } },
  counsellor: '周安然',
  assignedAt: '2026-03-02T06:00:00.000Z',
  nextAt: null,
  endedAt: null,
  dueAt: '2026-03-05T15:59:59.999Z',
  dueFor: { zh: '首次联系本人', en: 'Contact the person for the first time' },
  escalation: 0,
  assignedToMe: true,
  name: '欧阳明月',
  phone: '16000004321',
  preferredTime: null,
  topic: '最近睡不好，一想起这件事就着急',
  consentStands: false,
  notesOpen: true,
  missedDays: 0,
  missedDaysNeeded: 3,
  referredTo: null,
  consents: [],
  course: courseOrder.map((step) => ({
    step,
    startedAt: null,
    endedAt: null,
    sessions: 0,
    note: null,
    next: null,
  })),
  sessions: [],
  outcome: { first: null, last: null, change: 'not_told', wish: null },
  timeline: [],
  steps: [],
};

/** The same after the first step. */
export const walkedRecord: CounsellingRecord = {
  ...freshRecord,
  state: 'calming',
  consentStands: true,
  consents: [
    { at: '2026-03-03T02:00:00.000Z', kind: 'counselling', way: 'by_phone', textVersion: consentVersion, by },
  ],
  course: freshRecord.course.map((part) =>
    part.step === 'relating'
      ? {
          ...part,
          startedAt: '2026-03-04T02:00:00.000Z',
          endedAt: '2026-03-04T03:00:00.000Z',
          sessions: 1,
          note: '愿意说，能说完整',
          next: '先照顾睡眠',
        }
      : part,
  ),
  sessions: [
    {
      id: '0192f0c8-7f3e-7a11-9c55-000000000002',
      step: 'relating',
      heldAt: '2026-03-04T02:00:00.000Z',
      minutes: 50,
      way: 'in_person',
      wish: 'yes',
      emotionBefore: 8,
      emotionAfter: 0,
      note: '约定睡前不看手机',
      by,
    },
  ],
  outcome: { first: 8, last: 0, change: 'eased', wish: 'yes' },
};
