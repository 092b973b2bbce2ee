import type { Text } from '@xinan/indicators';

export const scoreWords = {
  title: { zh: '评价结果', en: 'results' },
  sheets: {
    overview: { zh: '总览', en: 'Overview' },
    themes: { zh: '主题', en: 'Themes' },
    level1: { zh: '一级指标', en: 'Level 1' },
    indicators: { zh: '二级指标', en: 'Level 2' },
    ranking: { zh: '排名与区间', en: 'Ranking' },
    definitions: { zh: '定义', en: 'Definitions' },
  },
  levels: {
    city: { zh: '市', en: 'City' },
    county: { zh: '县（市、区）', en: 'County' },
    town: { zh: '乡镇（街道）', en: 'Town' },
  },
  kind: {
    preview: { zh: '预览，未经审定，不得引用', en: 'Preview: not approved, not to be quoted' },
    publication: { zh: '已审定发布', en: 'Approved and published' },
  },
  run: { zh: '计分编号', en: 'Run' },
  seed: { zh: '随机种子', en: 'Seed' },
  total: { zh: '总分', en: 'Total' },
  insufficient: { zh: '数据不足', en: 'Too little data' },
  state: {
    ranked: { zh: '参与排名', en: 'Ranked' },
    shown: { zh: '公布，不排名', en: 'Shown, not ranked' },
    insufficient: { zh: '数据不足', en: 'Too little data' },
  },
  reported: { zh: '正常', en: 'Reported' },
  suppressed: { zh: '数目过小，不显示', en: 'Too small to be shown' },
  outOfScope: { zh: '不在适用层级', en: 'Out of scope' },
  tie: { zh: '并列组', en: 'Tie group' },
  conflict: {
    zh: '{one}与{other}：线性与几何两种合成的先后不同，次序不宜解读。',
    en: '{one} and {other} change places between the linear and the geometric rule; their order says little.',
  },
} as const;

export interface ScoreColumn {
  readonly key: string;
  readonly header: Text;
  readonly width: number;
  readonly kind: 'text' | 'number';
  readonly decimals?: number;
  readonly percent?: boolean;
}
const text = (key: string, zh: string, en: string, width: number): ScoreColumn => ({
  key,
  header: { zh, en },
  width,
  kind: 'text',
});
const figure = (key: string, zh: string, en: string, decimals?: number): ScoreColumn => ({
  key,
  header: { zh, en },
  width: 11,
  kind: 'number',
  ...(decimals === undefined ? {} : { decimals }),
});

const unit = text('unit', '地区', 'Area', 14);
const peerGroup = text('peerGroup', '对比组', 'Peer group', 12);
const coverage: ScoreColumn = { ...figure('coverage', '数据完整率', 'Coverage'), percent: true };
const measured = [
  figure('score', '得分', 'Score', 2),
  figure('linear', '线性得分', 'Linear', 2),
  figure('geometric', '几何得分', 'Geometric', 2),
  figure('weight', '权重', 'Weight'),
  figure('weightUsed', '实际权重', 'Weight used'),
  coverage,
  text('state', '状态', 'State', 16),
];

/** Columns of each sheet. */
export const heads = {
  overview: [
    unit,
    text('level', '层级', 'Level', 14),
    peerGroup,
    figure('total', '总分', 'Total', 2),
    text('band', '等级', 'Grade', 9),
    figure('rank', '名次', 'Rank', 0),
    coverage,
  ],
  groups: [text('code', '编码', 'Code', 8), text('name', '名称', 'Name', 24), unit, ...measured],
  level1: [
    text('code', '编码', 'Code', 8),
    text('name', '名称', 'Name', 24),
    text('theme', '主题', 'Theme', 8),
    unit,
    ...measured,
  ],
  indicators: [
    text('code', '指标编码', 'Code', 9),
    text('name', '指标名称', 'Indicator', 30),
    text('level1', '一级指标', 'Level 1', 9),
    unit,
    text('measure', '计量单位', 'Unit', 12),
    figure('value', '指标值', 'Value'),
    figure('numerator', '分子', 'Numerator'),
    figure('denominator', '分母', 'Denominator'),
    figure('score', '得分', 'Score', 2),
    figure('weight', '权重', 'Weight'),
    figure('weightUsed', '实际权重', 'Weight used'),
    figure('contribution', '对总分贡献', 'Contribution'),
    text('status', '状态', 'Status', 16),
  ],
  ranking: [
    text('level', '层级', 'Level', 14),
    unit,
    peerGroup,
    figure('score', '总分', 'Total', 2),
    figure('rank', '名次', 'Rank', 0),
    figure('rankInGroup', '组内名次', 'Rank in group', 0),
    figure('medianRank', '中位名次', 'Median rank', 0),
    text('interval', '名次区间（5%—95%）', 'Rank interval (5–95%)', 16),
    text('tieGroup', '并列组', 'Tie group', 12),
  ],
  definitions: [
    text('code', '指标编码', 'Code', 9),
    text('name', '指标名称', 'Indicator', 26),
    text('definition', '定义', 'Definition', 56),
    text('numerator', '分子', 'Numerator', 26),
    text('denominator', '分母', 'Denominator', 26),
    text('measure', '计量单位', 'Unit', 12),
    text('scoring', '计分规则', 'Scoring', 34),
    text('target', '目标', 'Target', 24),
    text('department', '责任部门', 'Department', 20),
  ],
} as const satisfies Record<string, readonly ScoreColumn[]>;

/** What the columns mean, below the definitions of the indicators. */
export const definitionNotes: readonly { readonly term: Text; readonly meaning: Text }[] = [
  {
    term: { zh: '得分', en: 'Score' },
    meaning: {
      zh: '0—100 分，按满分值、零分值折算；公布数四舍五入到两位小数，等级和名次按未舍入的得分。',
      en: '0–100, between the values for zero and full score; shown to two decimals, while grades and ranks use the unrounded score.',
    },
  },
  {
    term: { zh: '实际权重', en: 'Weight used' },
    meaning: {
      zh: '去掉不适用、未到期的指标后，同组权重按比例放大到合计为 1。',
      en: 'What is not applicable or not due is left out; the weights of the rest of the group are scaled to sum to 1.',
    },
  },
  {
    term: { zh: '数据完整率', en: 'Coverage' },
    meaning: {
      zh: '有可用数据的权重占适用权重的份额。低于最低要求的标为“数据不足”，不公布得分、不排名。',
      en: 'Share of the applicable weight with a usable value. Below the minimum it says “Too little data”: no score, no rank.',
    },
  },
  {
    term: { zh: '市级数值', en: 'City value' },
    meaning: {
      zh: '各县（市、区）分子之和除以分母之和，不是各地百分比的平均。',
      en: 'Sum of the counties’ numerators over the sum of their denominators, never a mean of percentages.',
    },
  },
  {
    term: { zh: '名次区间、并列组', en: 'Rank interval, tie group' },
    meaning: {
      zh: '权重和合成方法随机变动时，名次落在区间内的可能为 90%；同一并列组内的先后不稳定，不宜解读。',
      en: 'With weights and rules varied at random the rank lies in the interval nine times out of ten; inside a tie group the order says little.',
    },
  },
  {
    term: { zh: '*', en: '*' },
    meaning: {
      zh: '数目小于规定下限，不显示，以免识别到个人；计算时仍然使用。',
      en: 'A count below the limit is not shown, so that no person can be recognised; it is used in the calculation.',
    },
  },
];
