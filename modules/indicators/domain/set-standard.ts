import { type Indicator, type IndicatorSet, type Level1, type Text, type Theme } from '@xinan/indicators';
import type { Block } from '@xinan/standards/domain';

/** What the standards library says of an indicator set, in one language. */
type Language = keyof Text;

const words = {
  zh: {
    about: '版本与来源',
    version: (set: IndicatorSet) => `本指标集版本为 ${set.version}。`,
    hash: (set: IndicatorSet) =>
      `内容指纹（SHA-256 前 16 位）：${set.edition}。内容有任何改动，指纹随之改变。`,
    counts: ({ themes, level1, level2, computed_from_platform, manual }: IndicatorSet['counts']) =>
      `共 ${themes} 个主题、${level1} 个一级指标、${level2} 个二级指标，其中 ${computed_from_platform} 个由平台计算，${manual} 个由部门填报。`,
    theme: ({ code, name, weight }: Theme) => `${code} ${name.zh}（权重 ${percent(weight)}）`,
    level1: ({ code, name, weight }: Level1) => `${code} ${name.zh}（占本主题 ${percent(weight)}）`,
    head: ['编号', '指标', '定义', '单位', '责任部门', '周期', '占一级指标', '计分规则'],
    period: { month: '月', quarter: '季', year: '年' },
  },
  en: {
    about: 'Version and origin',
    version: (set: IndicatorSet) => `This is version ${set.version} of the set.`,
    hash: (set: IndicatorSet) =>
      `Fingerprint of its content (first 16 digits of SHA-256): ${set.edition}. Any change of content changes it.`,
    counts: ({ themes, level1, level2, computed_from_platform, manual }: IndicatorSet['counts']) =>
      `${themes} themes, ${level1} level-1 and ${level2} level-2 indicators, of which the platform computes ${computed_from_platform} and departments report ${manual}.`,
    theme: ({ code, name, weight }: Theme) => `${code} ${name.en} (weight ${percent(weight)})`,
    level1: ({ code, name, weight }: Level1) => `${code} ${name.en} (${percent(weight)} of its theme)`,
    head: ['Code', 'Indicator', 'Definition', 'Unit', 'Department', 'Period', 'Share', 'Scoring'],
    period: { month: 'month', quarter: 'quarter', year: 'year' },
  },
} as const;

const percent = (share: number): string => `${Number((100 * share).toFixed(2))}%`;

const rowOf = (indicator: Indicator, language: Language): string[] => [
  indicator.code,
  indicator.name[language],
  indicator.definition[language],
  indicator.unit[language],
  indicator.department[language],
  words[language].period[indicator.period],
  percent(indicator.weight),
  indicator.scoring[language],
];

function bodyIn(set: IndicatorSet, language: Language): Block[] {
  const say = words[language];
  const about = [
    say.version(set),
    say.hash(set),
    say.counts(set.counts),
    set.note[language],
    ...(set.official_standard ? [set.official_standard[language]] : []),
  ];
  return [
    { kind: 'heading', level: 1, text: say.about },
    ...about.map((text, place): Block => ({ kind: 'clause', number: `1.${place + 1}`, text })),
    ...set.themes.flatMap((theme): Block[] => [
      { kind: 'heading', level: 1, text: say.theme(theme) },
      ...theme.level1.flatMap((group): Block[] => [
        { kind: 'heading', level: 2, text: say.level1(group) },
        {
          kind: 'table',
          head: say.head,
          rows: group.indicators.map((indicator) => rowOf(indicator, language)),
        },
      ]),
    ]),
  ];
}

/** The text of an indicator set for the standards library, with its version and its fingerprint. */
export const setStandardBody = (set: IndicatorSet) => ({ zh: bodyIn(set, 'zh'), en: bodyIn(set, 'en') });

/** The block by which a text is known to be of this very content. */
export const fingerprintOf = (set: IndicatorSet): Block => ({
  kind: 'clause',
  number: '1.2',
  text: words.zh.hash(set),
});

const mostParts = 4;

/** The code of a set in the library: `xinan-reference-158` → `SET-XINAN-REFERENCE-158`. */
export function setStandardCode(setCode: string): string {
  const parts = setCode.toUpperCase().match(/[A-Z0-9]+/g) ?? ['1'];
  const kept = [...parts.slice(0, mostParts - 1), parts.slice(mostParts - 1).join('')].filter(Boolean);
  return ['SET', ...kept].join('-').slice(0, 40).replace(/-$/, '');
}

/** What is the same of every registered set: who keeps it, and the screens it governs. */
export const setStandardFrame = {
  kind: 'set',
  owner: { zh: '市心安城市评价办公室', en: 'City evaluation office' },
  screens: ['indicators.tasks', 'indicators.ranking'],
  isPublic: true,
} as const;
