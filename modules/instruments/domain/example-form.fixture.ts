import type { InstrumentDraft } from '@xinan/scoring';
import type { ResidentWords } from '../contract.ts';

const both = (zh: string, en: string) => ({ zh, en });
const source = 'made up for tests';
const provenance = both(source, source);
const ids = ['q1', 'q2', 'q3'];

/** A form of three questions; the last one may call those on duty. */
export const exampleForm: InstrumentDraft = {
  schema: 'xinan-instrument/1',
  id: 'example3',
  version: '1.0.0',
  name: both('示例三问', 'Three example questions'),
  abbr: 'EX-3',
  kind: 'self-report',
  purpose: both('测试用', 'For tests'),
  population: { ages: [12, null], ...both('12岁以上', '12 years and over') },
  timeframe: { iso8601: 'P7D', ...both('最近一周', 'The last week') },
  stem: { text: both('最近一周：', 'In the last week:'), provenance },
  optionSets: {
    often: [
      { value: 0, text: both('没有', 'never') },
      { value: 1, text: both('有时', 'sometimes') },
      { value: 2, text: both('常常', 'often') },
    ],
  },
  optionProvenance: { often: provenance },
  itemProvenance: provenance,
  items: [
    { id: 'q1', n: 1, text: both('我觉得累', 'I was tired'), options: 'often' },
    { id: 'q2', n: 2, text: both('我觉得事情太多', 'There was too much to do'), options: 'often' },
    { id: 'q3', n: 3, text: both('我觉得撑不下去', 'I could not go on'), options: 'often' },
  ],
  scales: [
    {
      id: 'total',
      name: both('总分', 'Total'),
      items: ids,
      reverse: [],
      method: 'sum',
      multiplier: 1,
      offset: 0,
      range: [0, 6],
    },
  ],
  cutoffs: [],
  bands: [
    { scale: 'total', norm: 'default', min: 0, max: 2, code: 'low', label: both('低', 'Low'), source },
    { scale: 'total', norm: 'default', min: 3, max: 6, code: 'high', label: both('高', 'High'), source },
  ],
  alerts: [
    {
      id: 'cannot-go-on',
      when: { item: 'q3', op: '>=', value: 2 },
      level: 'urgent',
      message: both('第3题答“常常”', 'Item 3 answered “often”'),
      official: false,
      source,
    },
  ],
  missing: { rule: 'none', maxMissing: 0, scope: 'scale', text: both('须答完', 'all answered'), source },
  loinc: { panel: null, total: null, items: {}, status: 'none' },
  licence: {
    class: 'A',
    status: 'own',
    statement: 'Made up for tests',
    source,
    confidence: 'high',
    zhTextRights: 'own',
    attribution: null,
    conditions: [],
  },
  citation: null,
  release: { zh: 'ready', en: 'ready' },
  notes: [],
};

export const exampleWords: ResidentWords = {
  title: both('这一周累不累', 'Was the week tiring?'),
  scales: [{ scale: 'total', family: 'stress', heavierWhen: 'high' }],
  topics: ['stress'],
};
