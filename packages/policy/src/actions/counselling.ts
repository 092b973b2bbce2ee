import { defineActions } from '../action.ts';

const workers = { counsellor: 'assigned', psychotherapist: 'assigned' } as const;
const work = {
  counselling: 'cru',
  counselling_note: 'cr',
  duty: 'cru',
  statistic: 'c',
  event: 'c',
  reference: 'r',
} as const;

/** Petitioner counselling: beside the petition, never inside it. The petition office asks; it reads nothing of the talks. */
export const counsellingActions = defineActions({
  'counselling.request': {
    zh: '转介信访心理疏导',
    en: 'Ask for petitioner counselling',
    by: { petition_officer: 'create', registrar: 'create', hotline_operator: 'create', mediator: 'create' },
    data: { counselling: 'c', counselling_note: 'c', duty: 'c', statistic: 'c', event: 'c', reference: 'r' },
    purpose: 'care',
    audit: 'record',
  },
  'counselling.assign': {
    zh: '安排疏导人员',
    en: 'Assign a counsellor',
    by: { crisis_supervisor: 'area' },
    data: {
      counselling: 'cru',
      duty: 'cru',
      assignment: 'cru',
      practitioner: 'r',
      statistic: 'c',
      event: 'c',
      reference: 'r',
    },
    purpose: 'care',
    audit: 'record',
  },
  'counselling.list': {
    zh: '查看疏导个案',
    en: 'List counselling cases',
    by: { ...workers, crisis_supervisor: 'area' },
    data: { counselling: 'r', duty: 'r', reference: 'r' },
    purpose: 'care',
    audit: 'record',
  },
  'counselling.read': {
    zh: '打开疏导个案',
    en: 'Open a counselling case',
    by: workers,
    data: { counselling: 'r', counselling_note: 'r', duty: 'r', reference: 'r' },
    purpose: 'care',
    audit: 'record',
    basis: '精神卫生法 23',
  },
  'counselling.work': {
    zh: '登记疏导过程',
    en: 'Record the steps of counselling',
    by: workers,
    data: { ...work, assignment: 'ru' },
    purpose: 'care',
    audit: 'record',
  },
});
