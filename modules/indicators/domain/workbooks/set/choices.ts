import type { Text } from '@xinan/indicators';

/** Closed lists of the set file that no dictionary of the set holds. */
export const fixedChoices = {
  truth: { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } },
  formulaType: { ratio: { zh: '比值', en: 'ratio' }, value: { zh: '单值', en: 'single value' } },
  sourceType: { manual: { zh: '部门填报', en: 'manual' }, computed: { zh: '平台取数', en: 'computed' } },
  method: {
    linear: { zh: '线性', en: 'linear' },
    log: { zh: '对数', en: 'log' },
    range: { zh: '区间', en: 'range' },
    steps: { zh: '分档', en: 'steps' },
  },
  elementKind: {
    flow: { zh: '期间量', en: 'flow' },
    stock: { zh: '时点量', en: 'stock' },
    ref: { zh: '基础量', en: 'reference' },
  },
} as const satisfies Record<string, Readonly<Record<string, Text>>>;
export type FixedChoice = keyof typeof fixedChoices;

/** Dictionaries of a set file and what they are called. */
export const dictionaryNames = {
  periods: { zh: '频次', en: 'Periods' },
  directions: { zh: '方向', en: 'Directions' },
  time_bases: { zh: '时间口径', en: 'Time bases' },
  target_bases: { zh: '目标依据', en: 'Target bases' },
  scopes: { zh: '适用层级', en: 'Scopes' },
  units: { zh: '计量单位', en: 'Units' },
  departments: { zh: '部门', en: 'Departments' },
  evidence: { zh: '佐证材料', en: 'Evidence' },
  references: { zh: '依据文件', en: 'References' },
  element_kinds: { zh: '数据元类别', en: 'Kinds of data elements' },
} as const satisfies Record<string, Text>;
export type DictionaryName = keyof typeof dictionaryNames;
export type Entry = Text & { readonly factor?: number };
export type Dictionaries = Readonly<Record<DictionaryName, Readonly<Record<string, Entry>>>>;

const tidy = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** The code of a word: the code itself, or a label that only one entry has. Undefined if there is none. */
export function codeOf(word: string, entries: Readonly<Record<string, Text>>): string | undefined {
  const wanted = tidy(word);
  const codes = Object.keys(entries);
  const exact = codes.find((code) => code === word.trim()) ?? codes.find((code) => tidy(code) === wanted);
  if (exact !== undefined) return exact;
  const labelled = codes.filter((code) => {
    const { zh = '', en = '' } = entries[code] ?? {};
    return tidy(zh) === wanted || tidy(en) === wanted;
  });
  return labelled.length === 1 ? labelled[0] : undefined;
}

/** What is written for a code: its Chinese label, or the code where the label would not lead back to it. */
export function labelOf(code: string, entries: Readonly<Record<string, Text>>): string {
  const label = Object.hasOwn(entries, code) ? entries[code]?.zh : undefined;
  return label !== undefined && label.trim() === label && codeOf(label, entries) === code ? label : code;
}
