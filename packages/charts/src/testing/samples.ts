import { loadReferenceSet } from '@xinan/indicators/reference';
import {
  chartWords,
  contributionBars,
  type Drawing,
  type HeatCell,
  heatMap,
  intervalDots,
  radar,
  ranking,
  sparkline,
  themeRings,
  trendLines,
} from '../index.ts';

const referenceSet = await loadReferenceSet();

export type SampleLocale = 'zh' | 'en';

const counties: Record<SampleLocale, readonly string[]> = {
  zh: [
    '埇桥区',
    '砀山县',
    '萧县',
    '灵璧县',
    '泗县',
    '高新技术产业开发区',
    '经济技术开发区',
    '城西示范区',
    '鞋城园区',
    '河东县',
    '湖滨县',
    '石梁县',
    '云岭县',
  ],
  en: [
    'Yongqiao',
    'Dangshan',
    'Xiao',
    'Lingbi',
    'Si',
    'High-tech Industrial Development Zone',
    'Economic Development Zone',
    'West Demonstration Zone',
    'Shoe Town Park',
    'Hedong',
    'Hubin',
    'Shiliang',
    'Yunling',
  ],
};

/** A fixed spread of numbers, the same in each run. */
const spreadOf = (i: number, least: number, most: number): number =>
  least + Math.abs((Math.sin(i * 12.9898 + 4.1) * 43_758.5453) % 1) * (most - least);

const format = (value: number): string => value.toFixed(1).replace('-', '−');
const signed = (value: number): string => (value > 0 ? `+${format(value)}` : format(value));

function textOf(locale: SampleLocale) {
  const set = referenceSet;
  const themes = set.themes.map((theme) => ({
    key: theme.code,
    label: theme.name[locale],
    columns: theme.level1.map(({ code, name }) => ({ key: code, label: name[locale], code })),
  }));
  const level1 = themes.flatMap(({ columns }) => columns);
  return { themes, level1, frame: { words: chartWords[locale], format } };
}

type Sample = (locale: SampleLocale, width: number) => Drawing;
const say = (locale: SampleLocale, zh: string, en: string): string => (locale === 'zh' ? zh : en);

function cellOf(i: number): HeatCell {
  if (i % 41 === 3) return { score: null, status: 'notApplicable' };
  if (i % 53 === 20) return { score: 0, status: 'notReported' };
  if (i % 61 === 33) return { score: 71, status: 'suppressed' };
  if (i % 71 === 47) return { score: null, status: 'insufficient' };
  return { score: i % 37 === 5 ? 100 : spreadOf(i, 52, 97) };
}

const peers = [
  { key: 'city', zh: '城区', en: 'City districts', members: [0] },
  { key: 'county', zh: '县域', en: 'Counties', members: [1, 2, 3, 4, 9, 10, 11, 12] },
  { key: 'zone', zh: '开发区', en: 'Development zones', members: [5, 6, 7, 8] },
];

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** One realistic drawing of each chart, from the reference set's own names. */
export const samples: Readonly<Record<string, Sample>> = {
  'theme-rings': (locale, width) => {
    const { themes, frame } = textOf(locale);
    const rings = themes.map(({ key, label }, i) => ({
      key,
      label,
      score: [86.2, 78.4, 91.3, 83.7, 66.1][i] as number,
      previous: [84, 80.2, 90.1, 79.5, null][i],
    }));
    const total = { key: 'total', label: say(locale, '总分', 'Total'), score: 82.4, previous: 80.9 };
    return themeRings({
      ...frame,
      width,
      title: say(locale, '五个主题得分', 'Scores of the five themes'),
      rings,
      total,
    });
  },
  radar: (locale, width) => {
    const { themes, frame } = textOf(locale);
    const series = [0, 1, 2, 3, 4].map((unit) => ({
      key: `u${unit}`,
      label: counties[locale][unit] as string,
      values: themes.map((_, i) => (unit === 2 && i === 3 ? null : spreadOf(unit * 31 + i * 7, 55, 98))),
    }));
    return radar({
      ...frame,
      width,
      title: say(locale, '五个主题对比', 'Five themes compared'),
      axes: themes,
      series,
    });
  },
  'radar-one': (locale, width) => {
    const { level1, frame } = textOf(locale);
    const axes = [...level1.slice(12), ...level1.slice(0, 3)];
    const values = axes.map((_, i) => (i === 4 ? null : spreadOf(i * 13, 55, 98)));
    return radar({
      ...frame,
      width,
      title: say(locale, '健康与安心', 'Health and peace of mind'),
      axes,
      series: [{ key: 'u', label: counties[locale][0] as string, values }],
    });
  },
  'heat-map': (locale, width) => {
    const { themes, level1, frame } = textOf(locale);
    const groups = peers.map(({ key, members, ...label }) => ({
      key,
      label: label[locale],
      rows: members.map((unit) => ({
        key: `u${unit}`,
        label: counties[locale][unit] as string,
        cells: level1.map((_, i) => cellOf(unit * 18 + i)),
      })),
    }));
    return heatMap({
      ...frame,
      width,
      title: say(locale, '县区一级指标热力图', 'Level-1 indicators by county'),
      groups,
      columnGroups: themes,
    });
  },
  ranking: (locale, width) => {
    const { frame } = textOf(locale);
    const units = counties[locale].map((label, i) => {
      const ranked = i < 12;
      const points = [2.4, -1.8, 0.3, 5.1, -0.6, 1.2, -12.4, 0, 3.3, -2.2, 0.9, 1.1][i] ?? 0;
      return {
        key: `u${i}`,
        label,
        rank: ranked ? i + 1 : null,
        score: ranked ? 91.2 - i * 2.3 : null,
        interval: ranked ? ([Math.max(1, i - (i % 3)), Math.min(12, i + 2 + (i % 2))] as const) : null,
        change: ranked
          ? {
              arrow: points >= 1 ? ('up' as const) : points <= -1 ? ('down' as const) : ('flat' as const),
              points,
            }
          : null,
      };
    });
    const tieGroups = [
      ['u1', 'u2', 'u3'],
      ['u5', 'u6'],
      ['u8', 'u10', 'u11'],
    ];
    return ranking({
      ...frame,
      width,
      title: say(locale, '县区排名', 'Ranking of counties'),
      units,
      tieGroups,
      formatChange: signed,
    });
  },
  'trend-lines': (locale, width) => {
    const { frame } = textOf(locale);
    const periods = months.map((month) => ({
      key: `2026-${month}`,
      label: say(locale, `${Number(month)}月`, `2026-${month}`),
    }));
    const values = [62, 64.5, 63.1, 68, null, 71.2, 73.9, 72.5, 76, 78.4, null, 80.1];
    const points = values.map((value, i) => ({
      value,
      low: value === null ? null : value - 4,
      high: value === null ? null : value + 4,
      note:
        i === 11
          ? ('provisional' as const)
          : i === 3
            ? ('rescored' as const)
            : i === 8
              ? ('carried' as const)
              : undefined,
    }));
    const goalposts = {
      zero: { label: say(locale, '0 分线', 'Scores 0'), value: 40 },
      hundred: { label: say(locale, '满分线', 'Scores 100'), value: 95 },
    };
    const series = [{ key: 's', label: say(locale, '心理援助热线接通率', 'Hotline answer rate'), points }];
    return trendLines({
      ...frame,
      width,
      title: say(locale, '接通率走势', 'Answer rate over time'),
      periods,
      series,
      goalposts,
      target: { label: say(locale, '年度目标', 'Target of the year'), value: 90 },
    });
  },
  'trend-lines-three': (locale, width) => {
    const { frame } = textOf(locale);
    const periods = ['2024Q3', '2024Q4', '2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1', '2026Q2'].map(
      (label) => ({ key: label, label }),
    );
    const series = [0, 1, 2].map((unit) => ({
      key: `u${unit}`,
      label: counties[locale][unit] as string,
      points: periods.map((_, i) => ({
        value: unit === 1 && i === 4 ? null : spreadOf(unit * 53 + i * 3, 60, 90),
      })),
    }));
    return trendLines({
      ...frame,
      width,
      title: say(locale, '总分走势', 'Totals over time'),
      periods,
      series,
    });
  },
  'contribution-bars': (locale, width) => {
    const { level1, frame } = textOf(locale);
    const terms = level1.map(({ key, label }, i) => ({ key, label, value: spreadOf(i * 17, -0.6, 0.75) }));
    const value = terms.reduce((sum, term) => sum + term.value, 0);
    return contributionBars({
      ...frame,
      format: (points) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points).toFixed(2)}`,
      width,
      title: say(locale, '总分变化由来', 'What changed the total'),
      terms,
      total: { label: say(locale, '总分变化', 'Change of the total'), value },
    });
  },
  'interval-dots': (locale, width) => {
    const { frame } = textOf(locale);
    const units = counties[locale].map((label, i) => {
      const value = spreadOf(i * 29, 62, 88);
      const half = i % 4 === 1 ? 14 : 3.5;
      return {
        key: `u${i}`,
        label,
        value: i === 7 ? null : value,
        low: i === 7 ? null : value - half,
        high: i === 7 ? null : value + half * 0.8,
        small: i % 4 === 1,
        suppressed: i === 12,
      };
    });
    return intervalDots({
      ...frame,
      format: (value) => `${value.toFixed(1)}%`,
      width,
      title: say(locale, '随访率', 'Follow-up rate'),
      units,
      reference: { label: say(locale, '全市', 'City'), value: 76.4 },
    });
  },
  sparkline: (locale, _width) => {
    const { frame } = textOf(locale);
    return sparkline({
      ...frame,
      width: 120,
      height: 32,
      title: say(locale, '走势', 'Trend'),
      values: [70, 72, null, 71, null, 76, 78, 77, 81],
      range: [0, 100],
    });
  },
};
