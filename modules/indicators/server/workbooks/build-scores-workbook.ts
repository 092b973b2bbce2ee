import { buildWorkbook } from '@xinan/documents';
import { planScores, type ScoresView } from '../../domain/workbooks/index.ts';

/** The results of a run as a workbook (.xlsx), for the report and for further reckoning. */
export const buildScoresWorkbook = (view: ScoresView, locale: 'zh' | 'en' = 'zh'): Promise<Uint8Array> =>
  buildWorkbook(planScores(view, locale));
