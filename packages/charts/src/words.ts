/** The few words that charts print or say by themselves. */
export interface ChartWords {
  readonly locale: 'zh' | 'en';
  readonly noData: string;
  readonly notApplicable: string;
  readonly notReported: string;
  readonly rejected: string;
  readonly suppressed: string;
  readonly insufficient: string;
  /** Within a small cell. */
  readonly insufficientShort: string;
  readonly previous: string;
  readonly tieGroup: string;
  readonly rank: string;
  readonly score: string;
  readonly interval: string;
  readonly change: string;
  readonly provisional: string;
  readonly rescored: string;
  readonly carried: string;
  readonly confidence: string;
  readonly smallDenominator: string;
  readonly ordinaryDenominator: string;
  /** `{n}` is how many. */
  readonly others: string;
}

const zh: ChartWords = {
  locale: 'zh',
  noData: '无数据',
  notApplicable: '不适用',
  notReported: '未报',
  rejected: '未通过',
  suppressed: '数量过少，不予显示',
  insufficient: '数据不足',
  insufficientShort: '不足',
  previous: '上期',
  tieGroup: '并列组',
  rank: '名次',
  score: '得分',
  interval: '名次区间（5%–95%）',
  change: '变化',
  provisional: '暂定',
  rescored: '按新版重算',
  carried: '沿用上期',
  confidence: '95% 区间',
  smallDenominator: '分母不足 30',
  ordinaryDenominator: '分母 30 及以上',
  others: '其余 {n} 项',
};

const en: ChartWords = {
  locale: 'en',
  noData: 'no data',
  notApplicable: 'not applicable',
  notReported: 'not reported',
  rejected: 'rejected',
  suppressed: 'too few to show',
  insufficient: 'not enough data',
  insufficientShort: '–',
  previous: 'last period',
  tieGroup: 'Tie group',
  rank: 'Rank',
  score: 'Score',
  interval: 'Rank interval (5–95%)',
  change: 'Change',
  provisional: 'provisional',
  rescored: 'rescored',
  carried: 'carried over',
  confidence: '95% interval',
  smallDenominator: 'denominator below 30',
  ordinaryDenominator: 'denominator 30 or more',
  others: '{n} others',
};

/** The house's own words; a caller may spread them and change some. */
export const chartWords: Readonly<Record<'zh' | 'en', ChartWords>> = { zh, en };
