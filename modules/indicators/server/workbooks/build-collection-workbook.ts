import { buildWorkbook } from '@xinan/documents';
import { type CollectionBook, planCollection } from '../../domain/workbooks/index.ts';

/** The workbook (.xlsx) that a department fills in for one cycle. */
export const buildCollectionWorkbook = (
  book: CollectionBook,
  locale: 'zh' | 'en' = 'zh',
): Promise<Uint8Array> => buildWorkbook(planCollection(book, locale));
