import { formatDateTime } from '@xinan/cn/dates';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { buildExcel, buildWord } from '@xinan/documents';
import type { ActorTx } from '@xinan/platform';
import type { exportMonthly as route } from '../../contract.ts';
import { monthlyBook } from './monthly-book.ts';
import { monthlyForm } from './monthly-form.ts';
import { monthlyWords } from './monthly-words.ts';
import { readMonth } from './read-month.ts';

const mediaTypes = {
  excel: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
const endings = { excel: 'xlsx', word: 'docx' } as const;

function requireMonth(month: string): { year: number; number: number } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  if (year >= 2000 && number >= 1 && number <= 12) return { year, number };
  throw new DomainError('request.invalid', {}, [
    { pointer: 'query/month', zh: '没有这个月份', en: 'is not a month' },
  ]);
}

/** 人民调解工作月报表 as a file; exactly what the screen shows. Errors: `request.invalid` for no month. */
export async function exportMonthly(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { locale = 'zh', format, month, region } = query;
  const { year, number } = requireMonth(month);
  const figures = await readMonth(tx, month, region);
  const say = monthlyWords[locale];
  const { regionName } = figures.statistics;
  const page = {
    ...figures,
    locale,
    say,
    subtitle: say.subtitle(regionName, say.month(year, number)),
    asOf: say.asOf(formatDateTime(tx.now, locale)),
  };
  const bytes = format === 'excel' ? await buildExcel(monthlyBook(page)) : await buildWord(monthlyForm(page));
  return {
    name: `${say.file(regionName, month)}.${endings[format]}`,
    mediaType: mediaTypes[format],
    base64: Buffer.from(bytes).toString('base64'),
  };
}
