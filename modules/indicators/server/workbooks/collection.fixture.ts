import { indicatorsOf } from '@xinan/indicators';
import { loadReferenceSet } from '@xinan/indicators/reference';
import {
  type CollectionBook,
  collectionIndicatorOf,
  type CollectionTask,
  type ExpectedCollection,
} from '../../domain/workbooks/index.ts';
import { buildCollectionWorkbook } from './build-collection-workbook.ts';
import { edit, type Sheet } from './edit-workbook.fixture.ts';

const set = await loadReferenceSet();
const units = [
  { code: '341302', name: { zh: '埇桥区', en: 'Yongqiao' } },
  { code: '341321', name: { zh: '砀山县', en: 'Dangshan' } },
];
const indicatorOf = (code: string) => {
  const found = indicatorsOf(set).find((indicator) => indicator.code === code);
  if (!found) throw new RangeError(code);
  return collectionIndicatorOf(found);
};

/** The code of each row of the workbook, in its order: shares, a growth rate, an area, a single figure. */
export const rowCodes = ['A1-01', 'A1-03', 'A3-06', 'B1-03', 'A5-05', 'A4-01'] as const;
export const firstRow = 5;

const tasks: CollectionTask[] = units.flatMap((unit, u) =>
  rowCodes.map((code, i) => ({
    id: `00000000-0000-4000-8000-0000000000${u}${i}`,
    indicator: indicatorOf(code),
    unit,
    last: code === 'A4-01' ? { numerator: 86.5, denominator: null } : { numerator: 90 + i, denominator: 120 },
  })),
);

export const book: CollectionBook = {
  cycle: { period: '2026Q3', edition: set.edition },
  department: { code: 'GA', name: { zh: '市公安局', en: 'Public Security Bureau' } },
  tasks,
};
export const expected: ExpectedCollection = { ...book, today: '2026-10-09' };

/** Letters of the columns that are filled in. */
export const at = { numerator: 'G', denominator: 'I', tick: 'L', reason: 'M', note: 'N' } as const;

/** Sensible figures in every row. */
export function fillIn({ page }: Sheet): void {
  book.tasks.forEach(({ indicator }, i) => {
    page.getCell(`${at.numerator}${firstRow + i}`).value = 80 + i;
    if (indicator.denominator) page.getCell(`${at.denominator}${firstRow + i}`).value = 100 + i;
  });
}

export const blankWorkbook = await buildCollectionWorkbook(book);
export const filledWorkbook = await edit(blankWorkbook, fillIn);
