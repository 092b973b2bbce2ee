import type { ResidentWords } from '@xinan/instruments/contract';
import type { InstrumentDraft } from '@xinan/scoring';

const both = (zh: string, en: string) => ({ zh, en });
const source = '本市示例量表，为演示编写 / an example written for the demonstration';
const provenance = both(source, source);

type Question = readonly [zh: string, en: string];
type Words = Pick<InstrumentDraft, 'id' | 'name' | 'abbr' | 'purpose'>;

/** A small form of the city's own: how often in the last week, three lines to tell the ends apart. */
function ownForm(words: Words, questions: readonly Question[]): InstrumentDraft {
  const items = questions.map(([zh, en], index) => ({
    id: `q${index + 1}`,
    n: index + 1,
    text: both(zh, en),
    options: 'days',
  }));
  const highest = 3 * items.length;
  const third = Math.floor(highest / 3);
  const band = (code: string, [min, max]: readonly [number, number], label: { zh: string; en: string }) => ({
    scale: 'total',
    norm: 'default',
    min,
    max,
    code,
    label,
    source,
  });
  return {
    schema: 'xinan-instrument/1',
    version: '1.0.0',
    ...words,
    kind: 'self-report',
    population: { ages: [14, null], ...both('14岁以上', '14 years and over') },
    timeframe: { iso8601: 'P7D', ...both('最近一周', 'The last week') },
    stem: {
      text: both('最近一周，下面这些事情有多少天？', 'In the last week, on how many days was it so?'),
      provenance,
    },
    optionSets: {
      days: [
        { value: 0, text: both('几乎没有', 'Hardly ever') },
        { value: 1, text: both('有一两天', 'One or two days') },
        { value: 2, text: both('有三四天', 'Three or four days') },
        { value: 3, text: both('几乎每天', 'Nearly every day') },
      ],
    },
    optionProvenance: { days: provenance },
    itemProvenance: provenance,
    items,
    scales: [
      {
        id: 'total',
        name: both('总分', 'Total'),
        items: items.map(({ id }) => id),
        reverse: [],
        method: 'sum',
        multiplier: 1,
        offset: 0,
        range: [0, highest],
      },
    ],
    cutoffs: [],
    bands: [
      band('few', [0, third], both('较少', 'Few')),
      band('some', [third + 1, 2 * third], both('一般', 'Some')),
      band('many', [2 * third + 1, highest], both('较多', 'Many')),
    ],
    alerts: [],
    missing: {
      rule: 'none',
      maxMissing: 0,
      scope: 'scale',
      text: both('缺一题即不计分', 'Any missing item: no score'),
      source,
    },
    loinc: { panel: null, total: null, items: {}, status: 'no code: an instrument of the city' },
    licence: {
      class: 'A',
      status: 'written by the city',
      statement: '本市示例量表，可自由使用。An example of the city’s own, free to use.',
      source,
      confidence: 'high',
      zhTextRights: 'written by the city',
      attribution: null,
      conditions: [],
    },
    citation: null,
    release: { zh: 'ready', en: 'ready' },
    notes: ['An example for the demonstration: not validated, for no decision about anybody.'],
  };
}

/** Released: five questions of everyday life. */
export const releasedForm = ownForm(
  {
    id: 'suzhou_week5',
    name: both('近来还好吗（本市示例量表）', 'How was your week (an example of the city’s own)'),
    abbr: 'SZ-5',
    purpose: both('看看一周里有多少舒心的时候', 'How many good moments a week had'),
  },
  [
    ['我能静下来歇一歇', 'I found time to rest quietly'],
    ['我和家人或朋友说上了话', 'I talked with family or friends'],
    ['我动了动身体，觉得舒展', 'I moved about and felt the better for it'],
    ['我做成了一件想做的小事', 'I finished some small thing I wanted to do'],
    ['我对明天有点盼头', 'I looked forward to the next day'],
  ],
);

export const releasedWords: ResidentWords = {
  title: both('这一周，过得舒心吗', 'Was it a good week?'),
  scales: [{ scale: 'total', family: 'wellbeing', heavierWhen: 'low' }],
  topics: ['know-yourself', 'stress'],
};

const evening = ownForm(
  {
    id: 'suzhou_evening4',
    name: both('睡前一小时（本市示例量表）', 'The hour before sleep (an example of the city’s own)'),
    abbr: 'SZ-4',
    purpose: both('看看睡前的习惯', 'What one does before going to bed'),
  },
  [
    ['睡前一小时我放下了手机', 'I put my phone away an hour before bed'],
    ['我在差不多的时间上床', 'I went to bed at about the same time'],
    ['睡前我做了点安静的事', 'I did something quiet before bed'],
    ['白天我晒了晒太阳', 'I was out in daylight'],
  ],
);

/** Still being written, with two faults to find: the scale names a fifth question, and between two bands lies a gap. */
export const faultyForm: InstrumentDraft = {
  ...evening,
  scales: evening.scales.map((scale) => ({ ...scale, items: [...scale.items, 'q5'] })),
  bands: evening.bands.map((band) => (band.code === 'some' ? { ...band, min: band.min + 1 } : band)),
};

export const faultyWords: ResidentWords = {
  title: both('睡前一小时', 'The hour before sleep'),
  scales: [{ scale: 'total', family: 'sleep', heavierWhen: 'low' }],
  topics: ['sleep'],
};

export const draftNotes = {
  released: '社区活动前后填写，只供居民自己看看近况。',
  releaseReason: '五题都是日常小事，没有敏感内容；由居民自愿填写，不作任何判断。',
  faulty: '配合“睡个好觉”社区活动，还在修改。',
} as const;

const compared = '演示：两位咨询师与官方网站的中文表逐题对照，文字一致。正式使用前，请本市专业人员重新核对。';

/** Days before now, so that the list has a course. */
export const decisionTexts = [
  { id: 'phq15', kind: 'approve_wording', locale: 'zh', daysAgo: 96, reason: compared },
  { id: 'k6', kind: 'approve_wording', locale: 'zh', daysAgo: 61, reason: compared },
  {
    id: 'phq2',
    kind: 'retire',
    locale: null,
    daysAgo: 33,
    reason: '这两题已包含在 PHQ-4 里，避免居民重复填写。',
  },
] as const;
