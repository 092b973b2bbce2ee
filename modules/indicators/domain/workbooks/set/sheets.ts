import type { Text } from '@xinan/indicators';
import type { TableColumn } from '../table.ts';
import { bandFields, elementFields, type Field, groupFields, headFields, indicatorFields } from './fields.ts';

/** Sheets of a set workbook. */
export const setSheets = {
  head: { zh: '说明', en: 'About' },
  groups: { zh: '主题与一级指标', en: 'Themes and level 1' },
  indicators: { zh: '二级指标', en: 'Level-2 indicators' },
  elements: { zh: '数据元', en: 'Data elements' },
  dictionaries: { zh: '字典', en: 'Dictionaries' },
  bands: { zh: '图例', en: 'Legend' },
} as const satisfies Record<string, Text>;
export type SetSheet = keyof typeof setSheets;

export const levelWords = {
  theme: { zh: '主题', en: 'Theme' },
  level1: { zh: '一级指标', en: 'Level 1' },
} as const;

export interface SetColumn extends TableColumn {
  readonly width: number;
  readonly kind: 'text' | 'number';
}
const text = (key: string, zh: string, en: string, width: number): SetColumn => ({
  key,
  header: { zh, en },
  width,
  kind: 'text',
});
const ofField = ({ key, header, width, kind }: Field): SetColumn => ({
  key,
  header,
  width,
  kind: kind.is === 'number' || kind.is === 'whole' ? 'number' : 'text',
});

/** Columns beside the fields of the set file: what a row stands under, which dictionary it belongs to. */
export const setColumns: Readonly<Record<SetSheet, readonly SetColumn[]>> = {
  head: [
    text('item', '项目', 'Item', 26),
    text('field', '字段', 'Field', 44),
    text('value', '内容', 'Value', 100),
  ],
  groups: [
    text('level', '层级', 'Level', 10),
    text('parent', '所属主题', 'Theme', 10),
    ...groupFields.map(ofField),
  ],
  indicators: [text('parent', '所属一级指标', 'Level 1', 10), ...indicatorFields.map(ofField)],
  elements: elementFields.map(ofField),
  dictionaries: [
    text('dictionary', '字典', 'Dictionary', 14),
    text('code', '代码', 'Entry', 16),
    text('zh', '中文', 'Chinese', 60),
    text('en', '英文', 'English', 60),
    { ...text('factor', '换算系数', 'Conversion factor', 10), kind: 'number' },
  ],
  bands: bandFields.map(ofField),
};

export const headFieldOf: ReadonlyMap<string, Field> = new Map(headFields.map((field) => [field.key, field]));
