import type { Bilingual } from '@xinan/contract-kit';

interface FaultWords extends Bilingual {
  /** Takes the particulars out of the message; `{1}`, `{2}` of the words are what it caught. */
  readonly reads?: RegExp;
}

const words = (zh: string, en: string, reads?: RegExp): FaultWords => ({
  zh,
  en,
  ...(reads ? { reads } : {}),
});

/** Every fault the scoring package can name, in words that say what to do. */
export const faultWords: Readonly<Record<string, FaultWords>> = {
  'wrong-shape': words('这里缺内容，或者格式不对', 'Something is missing here, or has the wrong form'),
  'unknown-field': words('没有这个字段，请删去', 'There is no such field; take it away'),
  'malformed-id': words(
    '编号只能用小写字母、数字和下划线',
    'An id has lower-case letters, digits and underscores',
  ),
  duplicate: words('“{1}”出现了两次', '“{1}” stands here twice', /^(\S+)/),
  'missing-wording': words('还没有填文字', 'The words are still missing'),
  'missing-provenance': words('没有写明文字从哪里来', 'It does not say where the words come from'),
  'unused-option-set': words('没有题目用到这组选项', 'No item uses these answers'),
  'value-not-storable': words('选项的数值须是 0–254 的整数', 'An answer is a whole number from 0 to 254'),
  'not-an-option': words('{1} 不是这道题的选项', '{1} is not an answer to this item', /^(\S+)/),
  'unknown-item': words('没有编号为“{1}”的题', 'There is no item “{1}”', /no item (.+)$/),
  'unknown-scale': words(
    '没有“{1}”这个分量表，或者它排在后面',
    'There is no scale “{1}” before this one',
    /no scale (\S+)/,
  ),
  'unknown-option-set': words('没有“{1}”这组选项', 'There is no set of answers “{1}”', /no option set (.+)$/),
  'unknown-custom-scale': words(
    '系统里没有这条专门规则，请改用相加、平均、计数或合成',
    'There is no rule of that name; use a sum, mean, count or composite',
  ),
  'formula-mismatch': words('公式与系统里的规则不一致', 'The formula is not the one the rule computes'),
  'formula-unused': words('这种计分方法不用公式', 'This method has no formula'),
  'item-count': words('题数与规则要求的不符（应为 {1} 题）', 'The rule reads {1} items', /reads (\d+)/),
  'items-of-parts': words(
    '合成分的题目须正好是各部分的题目',
    'A composite has exactly the items of its parts',
  ),
  'part-without-number': words(
    '“{1}”不是分数，不能相加',
    '“{1}” is not a number and cannot be added',
    /^(\S+)/,
  ),
  'field-and-method': words('这一项与所选的计分方法不配', 'This does not go with the method chosen'),
  'reverse-not-in-scale': words('反向题须是本分量表的题', 'A reversed item belongs to the scale'),
  'weight-of-nothing': words('权重所指的题不在本分量表里', 'The weight belongs to nothing in the scale'),
  'weight-not-positive': words('权重须大于 0', 'A weight is above 0'),
  'steps-unordered': words('换算表须从小到大排列', 'The look-up table must rise'),
  'range-missing': words(
    '没有写得分范围（按选项应为 {1}–{2}）',
    'No range is given; the answers give {1} to {2}',
    /give (\S+) to (\S+)/,
  ),
  'range-mismatch': words(
    '得分范围写作 {1}–{2}，按选项应为 {3}–{4}',
    'The range says {1} to {2}; the answers give {3} to {4}',
    /declared (\S+) to (\S+), the options give (\S+) to (\S+)/,
  ),
  'range-without-numbers': words(
    '这一项不是分数，不能写得分范围',
    'This gives no number, so it has no range',
  ),
  'band-gap': words('分数段之间有空档', 'There is a gap between the bands'),
  'band-overlap': words('分数段互相重叠', 'The bands overlap'),
  'band-range': words(
    '分数段写到 {1}，得分范围的端点是 {2}',
    'The bands end at {1}, the range at {2}',
    /at (\S+), the range at (\S+)/,
  ),
  'band-reversed': words('分数段的终点小于起点', 'The band ends before it begins'),
  'band-without-range': words('这个分量表没有分数，不能分段', 'This scale has no number, so it has no bands'),
  'labelling-word': words(
    '“{1}”是给人贴标签的词，请换一种说法',
    '“{1}” labels the person; please say it another way',
    /^(.+) labels/,
  ),
  'value-out-of-range': words('这个数值永远达不到', 'This value is never reached'),
  'missing-rule': words(
    '最多可缺的题数与规则不配：折算须至少 1 题，其他规则须为 0',
    'Prorating needs at least 1 that may be missing, other rules 0',
  ),
  'skip-on-scale': words('跳题只能看答案，不能看得分', 'A skip reads answers, not scores'),
  'gate-incomplete': words('“只问谁”和“不问时计为”须一起填', '“Asked of” and “otherwise” go together'),
  'ages-reversed': words('最小年龄大于最大年龄', 'The youngest is above the oldest'),
  'norm-without-range': words(
    '这个分量表没有分数，不能有参照数据',
    'This scale has no number, so it has no norms',
  ),
  'sd-not-positive': words('标准差须大于 0', 'A standard deviation is above 0'),
  'text-forbidden': words(
    '许可不允许带这段文字：请删去，或填写权利人的授权',
    'The licence forbids these words: take them away, or enter the owner’s grant',
  ),
  'review-needed': words(
    '须先核查权利，并填写授权后才能使用',
    'The rights must be reviewed and a grant entered first',
  ),
  'label-word': words(
    '居民听到的是生活，不是病名：请换一种说法',
    'Residents hear of life, never of a condition: say it another way',
  ),
  'unknown-family': words('没有这一类居民用语', 'There are no words of that family'),
  'unknown-topic': words('没有这个话题', 'There is no such topic'),
  'professional-only': words(
    '只有本人自评的量表才有居民用语',
    'Only a form people fill in themselves has words for residents',
  ),
};

/** A wrong shape in words, by what was expected; the first that fits. */
const shapes: readonly (readonly [expected: RegExp, FaultWords])[] = [
  [/not empty|missing/, words('这里还没有填写', 'This is still empty')],
  [/number/, words('这里应当是数字', 'This has to be a number')],
  [/one of/, words('这里的值不在可选的范围内', 'This is none of the values that may stand here')],
  [/at least|a pair/, words('这里至少要有一项', 'Something has to stand in this list')],
];

/** A fault nobody has put into words yet. */
const unknownFault: FaultWords = words('这里需要改正', 'This needs to be put right');

/** One fault in words, with its particulars. */
export function faultText({ code, message }: { readonly code: string; readonly message: string }): Bilingual {
  const shape = code === 'wrong-shape' ? shapes.find(([expected]) => expected.test(message))?.[1] : undefined;
  const { zh, en, reads } =
    shape ?? (Object.hasOwn(faultWords, code) ? faultWords[code] : undefined) ?? unknownFault;
  const caught = reads?.exec(message) ?? [];
  const fill = (text: string): string =>
    text.replace(/\{(\d)\}/g, (_, index: string) => caught[Number(index)] ?? '…');
  return { zh: fill(zh), en: fill(en) };
}
