import type { Text } from '../instrument.ts';
import type { ResidentFamily } from './levels.ts';
import { text } from './levels.ts';

export type TopicId =
  | 'low-mood'
  | 'worry'
  | 'sleep'
  | 'stress'
  | 'hard-event'
  | 'bereavement'
  | 'drinking'
  | 'smoking'
  | 'phone'
  | 'work'
  | 'know-yourself'
  | 'elder'
  | 'child';

/** One answer to "what troubles you?". */
export interface Topic {
  readonly id: TopicId;
  readonly title: Text;
  readonly line: Text;
  /** Whose small steps are offered even when no form is open. */
  readonly family: ResidentFamily;
  /** Who fills in the form; a parent never answers for a child. */
  readonly filledInBy: 'self' | 'elder' | 'child';
  /** Best first. Only those shown in the reader's language are offered. */
  readonly instrumentIds: readonly string[];
}

const topic = (
  id: TopicId,
  [title, line]: readonly [Text, Text],
  family: ResidentFamily,
  instrumentIds: readonly string[],
  filledInBy: Topic['filledInBy'] = 'self',
): Topic => ({ id, title, line, family, filledInBy, instrumentIds });

/** In the order shown. Each list ends with a form that is open in both languages, so that none is empty. */
export const topics: readonly Topic[] = [
  topic(
    'low-mood',
    [text('心情低落', 'Feeling low'), text('提不起劲，高兴不起来', 'No energy, little joy')],
    'mood',
    ['phq9', 'phq9m', 'cesd10', 'who5'],
  ),
  topic(
    'worry',
    [text('担心紧张', 'Worried and tense'), text('放不下心，脑子停不下来', 'A mind that will not rest')],
    'worry',
    ['gad7', 'phq_panic', 'pswq', 'who5'],
  ),
  topic(
    'sleep',
    [text('睡不好', 'Sleeping badly'), text('睡不着、睡不沉、醒得早', 'Hard to fall or stay asleep')],
    'sleep',
    ['who5', 'phq4', 'pss10'],
  ),
  topic(
    'stress',
    [text('压力大', 'Under pressure'), text('事情太多，喘不过气', 'Too much at once')],
    'stress',
    ['pss10', 'dass21', 'phq4', 'who5'],
  ),
  topic(
    'hard-event',
    [text('经历了难受的事', 'After something hard'), text('那件事还在心里', 'It is still with you')],
    'trauma',
    ['pcptsd5', 'pcl5', 'phq4', 'who5'],
  ),
  topic('bereavement', [text('亲人离开', 'Losing someone'), text('想念，放不下', 'Missing them')], 'grief', [
    'pg13r',
    'phq9',
    'who5',
  ]),
  topic('drinking', [text('喝酒', 'Drinking'), text('想看看自己喝得多不多', 'Is it too much?')], 'drinking', [
    'audit',
    'auditc',
    'cage',
    'fast',
    'who5',
  ]),
  topic('smoking', [text('抽烟', 'Smoking'), text('想少抽一点', 'Wanting to cut down')], 'smoking', [
    'ftnd',
    'hsi',
    'who5',
  ]),
  topic(
    'phone',
    [text('手机离不开', 'Always on the phone'), text('放不下手机', 'Hard to put it down')],
    'phone',
    ['sas_sv', 'saps', 'who5'],
  ),
  topic(
    'work',
    [text('工作累', 'Tired from work'), text('下了班也歇不过来', 'No rest even after work')],
    'work',
    ['bat12', 'cbi', 'phq4', 'who5'],
  ),
  topic(
    'know-yourself',
    [
      text('想更了解自己', 'Knowing yourself better'),
      text('性格、信心、怎样看自己', 'Character, trust in yourself'),
    ],
    'self',
    ['gses', 'ipip50', 'rses', 'swls', 'brs', 'who5'],
  ),
  topic(
    'elder',
    [
      text('长辈的心情', 'An elder’s mood'),
      text('请长辈自己答，您可以读给他听', 'They answer; you may read it aloud'),
    ],
    'mood',
    ['gds15', 'who5'],
    'elder',
  ),
  topic(
    'child',
    [
      text('家里孩子的心情', 'A child’s mood'),
      text('请孩子自己答，您陪在旁边就好', 'The child answers; just be near'),
    ],
    'mood',
    ['phq9m', 'smfq', 'saps', 'who5', 'gad2'],
    'child',
  ),
];

/** The forms of a topic that are open to this reader, best first. `shown`: ids visible in language and for age. */
export function recommendedFor(
  topic: Topic,
  shown: ReadonlySet<string>,
  { limit = 3 } = {},
): readonly string[] {
  return topic.instrumentIds.filter((id) => shown.has(id)).slice(0, limit);
}
