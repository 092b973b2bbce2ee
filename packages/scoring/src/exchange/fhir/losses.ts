import type { Text } from '../../instrument.ts';

/** What one side holds and the other cannot; `{about}` names the very thing. */
export const lossWords = {
  'custom-rule': {
    zh: '“{about}”按专门规则计分，FHIR 的表达式写不出，未带出',
    en: '“{about}” is scored by a rule of its own, which no expression says; it stays behind',
  },
  'no-place': {
    zh: '{about}在 Questionnaire 里没有位置，未带出',
    en: 'a Questionnaire has no place for {about}',
  },
  'no-wording': { zh: '第 {about} 题没有这种语言的文字', en: 'item {about} has no words in this language' },
  'no-alerts': {
    zh: 'Questionnaire 不含单题提醒、分段和常模，须由专业人员补上',
    en: 'a Questionnaire says nothing of alerts, bands or norms; a professional adds them',
  },
  'group-opened': { zh: '分组“{about}”已展开成题目列表', en: 'group “{about}” is opened into a plain list' },
  'unscored-question': {
    zh: '“{about}”没有带分值的选项，未读入',
    en: '“{about}” has no options with points and is left out',
  },
  'display-text': {
    zh: '题目之间的说明“{about}”未读入',
    en: 'the remark “{about}” between questions is left out',
  },
  'enable-when': {
    zh: '“{about}”的跳题条件未读入：须写明出处和跳过时的分值',
    en: 'the condition of “{about}” is left out: a skip rule needs its source and its points here',
  },
  'expression-not-a-sum': {
    zh: '“{about}”的算式试算后不是简单相加，未读入为分量表',
    en: '“{about}” turned out not to be a plain sum and gives no scale',
  },
  'expression-not-tried': {
    zh: '“{about}”的算式没能在限定时间内算完，未读入为分量表',
    en: '“{about}” could not be tried within the time given and gives no scale',
  },
  'other-edition': { zh: '答的是另一版本：{about}', en: 'answered in another edition: {about}' },
  'no-questionnaire': { zh: '没有写明是哪份量表', en: 'it does not say which form it answers' },
  calculated: { zh: '“{about}”的得分由本平台重新计算', en: '“{about}” is worked out here again' },
  'alert-not-sent': {
    zh: '提醒“{about}”不随数据发出，由值班人员处理',
    en: 'alert “{about}” goes its own way, to a person',
  },
  'finding-not-sent': {
    zh: '“{about}”只供专业人员参考，不发出',
    en: '“{about}” is a hint for the professional alone and is not sent',
  },
  unscored: { zh: '“{about}”缺答太多，没有得分', en: 'too many answers of “{about}” are missing' },
  unscorable: { zh: '缺答太多，没有得分可发', en: 'too many answers are missing; there is no score to send' },
  invalid: {
    zh: '作答与这份量表不符，没有得分可发',
    en: 'the answers are not this form’s; there is no score to send',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Stable names; a new loss is a new name, an old one keeps its meaning. */
export type LossCode = keyof typeof lossWords;

/** Something one side holds and the other cannot: said, never dropped in silence. */
export interface Loss {
  /** Place in what was read. */
  readonly path: string;
  readonly code: LossCode;
  readonly message: Text;
}

const LONGEST_ABOUT = 80;
const shortened = (text: string): string =>
  text.length > LONGEST_ABOUT ? `${text.slice(0, LONGEST_ABOUT)}…` : text;

/** A loss with its words; `about` is cut at 80 characters, for it may come from a stranger's file. */
export function lossOf(path: string, code: LossCode, about: string | Text = ''): Loss {
  const said = typeof about === 'string' ? { zh: about, en: about } : about;
  const { zh, en } = lossWords[code];
  const put = (words: string, what: string) => words.replace('{about}', () => shortened(what));
  return { path, code, message: { zh: put(zh, said.zh), en: put(en, said.en) } };
}
