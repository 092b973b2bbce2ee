import { buildWorkbook } from '@xinan/documents';
import type { IndicatorSetDraft } from '@xinan/indicators';
import { planSet } from '../../domain/workbooks/index.ts';

/** A set as a workbook (.xlsx) that can be edited and read again. */
export const buildSetWorkbook = (set: IndicatorSetDraft, locale: 'zh' | 'en' = 'zh'): Promise<Uint8Array> =>
  buildWorkbook(planSet(set, locale));
