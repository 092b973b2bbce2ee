import { setImmediate as breathe } from 'node:timers/promises';
import type { InputOf } from '@xinan/contract-kit';
import { buildWordReport, type PictureBlock } from '@xinan/documents';
import { type LongWork, type RequestContext, tellLines } from '@xinan/platform/http';
import type { buildReport as route } from '../../contract.ts';
import { viewOfRun } from '../../domain/workbooks/index.ts';
import { buildScoresWorkbook } from '../workbooks/index.ts';
import { type ChartName, chartNames, drawChart } from './report-charts.ts';
import { reportForm } from './report-form.ts';
import { readReport, type ReportSource } from './read-report.ts';
import { reportWords } from './report-words.ts';

const mediaTypes = {
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  excel: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const endings = { word: 'docx', excel: 'xlsx' } as const;

async function writeWord(
  source: ReportSource,
  locale: 'zh' | 'en',
  { tell, signal }: LongWork,
): Promise<Uint8Array> {
  const words = reportWords[locale];
  const total = chartNames.length + 1;
  const charts: Partial<Record<ChartName, PictureBlock>> = {};
  for (const [done, name] of chartNames.entries()) {
    tell({ done, total });
    await breathe();
    signal.throwIfAborted();
    charts[name] = await drawChart(name, source, { words, locale });
  }
  tell({ done: chartNames.length, total });
  const form = reportForm(source, { words, locale, charts: charts as Record<ChartName, PictureBlock> });
  return buildWordReport(form, { contents: words.contents });
}

function writeExcel(
  { set, run, overview, stability }: ReportSource,
  locale: 'zh' | 'en',
): Promise<Uint8Array> {
  return buildScoresWorkbook(
    viewOfRun(set.set, run, {
      runId: overview.run.id,
      computedOn: overview.run.startedAt.slice(0, 10),
      kind: overview.run.state === 'preview' ? 'preview' : 'publication',
      names: new Map(overview.units.map(({ unit }) => [unit.code, unit.name])),
      ...(stability.ranking ? { stability: { county: stability.ranking } } : {}),
    }),
    locale,
  );
}

/** 评价报告: read in one transaction, written outside of it, told line by line; the last line carries the file. */
export const buildReport = (
  context: RequestContext,
  { params, query }: InputOf<typeof route>,
): Promise<string> =>
  tellLines(context, async (long) => {
    const { city, actor, requestId } = context;
    const locale = query.locale ?? context.locale;
    const source = await city.transact(actor, 'index.read', (tx) => readReport(tx, params.id), { requestId });
    const bytes =
      query.format === 'word' ? await writeWord(source, locale, long) : await writeExcel(source, locale);
    return {
      name: `${reportWords[locale].file(source.overview.run.period)}.${endings[query.format]}`,
      mediaType: mediaTypes[query.format],
      base64: Buffer.from(bytes).toString('base64'),
    };
  });
