import type { TableColumn } from '../table.ts';

export interface CollectionColumn extends TableColumn<string> {
  readonly width: number;
  readonly kind: 'text' | 'number';
  readonly open?: boolean;
}

const column = <const Key extends string>(
  key: Key,
  header: { zh: string; en: string },
  width: number,
  rest: Partial<Pick<CollectionColumn, 'kind' | 'open' | 'hidden'>> = {},
) => ({ key, header, width, kind: 'text' as const, ...rest });
const typed = { kind: 'number', open: true } as const;
const shown = { kind: 'number' } as const;

/** Columns of the sheet to fill in, in its order. */
export const collectionColumns = [
  column('code', { zh: '指标编码', en: 'Code' }, 8),
  column('name', { zh: '指标名称', en: 'Indicator' }, 22),
  column('measure', { zh: '计量单位', en: 'Unit of measure' }, 9),
  column('unit', { zh: '地区', en: 'Area' }, 10),
  column('period', { zh: '统计期', en: 'Period' }, 9),
  column('numeratorWords', { zh: '分子含义', en: 'What the numerator counts' }, 20),
  column('numerator', { zh: '分子', en: 'Numerator' }, 12, typed),
  column('denominatorWords', { zh: '分母含义', en: 'What the denominator counts' }, 20),
  column('denominator', { zh: '分母', en: 'Denominator' }, 12, typed),
  column('lastNumerator', { zh: '上期分子', en: 'Last numerator' }, 11, shown),
  column('lastDenominator', { zh: '上期分母', en: 'Last denominator' }, 11, shown),
  column('notApplicable', { zh: '不适用', en: 'Not applicable' }, 8, { open: true }),
  column('reason', { zh: '不适用原因', en: 'Why not applicable' }, 16, { open: true }),
  column('note', { zh: '说明', en: 'Note' }, 18, { open: true }),
  column('evidence', { zh: '需上传的佐证材料', en: 'Evidence to upload' }, 24),
  column('task', { zh: '任务号', en: 'Task' }, 10, { hidden: true }),
  column('stamp', { zh: '校验码', en: 'Stamp' }, 10, { hidden: true }),
] as const satisfies readonly CollectionColumn[];

export type CollectionKey = (typeof collectionColumns)[number]['key'];
export const columnAt = (key: CollectionKey): number =>
  collectionColumns.findIndex((each) => each.key === key);

export const collectionSheet = { zh: '填报表', en: 'To fill in' } as const;
export const definitionSheet = { zh: '指标说明', en: 'Definitions' } as const;
export const answerWords = { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } } as const;
/** Stands in the cell of a denominator that does not exist. */
export const noDenominator = { zh: '不填', en: 'leave out' } as const;
