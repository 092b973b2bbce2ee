import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { buildExcelTemplate, type TemplateColumn } from '@xinan/documents';
import type { ActorTx } from '@xinan/platform';
import { readSubtree } from '@xinan/regions';
import type { getImportTemplate as route } from '../../contract.ts';
import { type ImportColumn, importColumn, importKeys, mostImportRows } from '../../domain.ts';
import { importWords } from './import-words.ts';

const cellKind = (kind: ImportColumn['kind']): TemplateColumn['kind'] =>
  kind === 'day' ? 'date' : kind === 'amount' || kind === 'count' ? 'number' : 'text';

const townDigits = 9;

/** The townships of the reader's area as they are written: 埇桥区 符离镇. */
async function townChoices(tx: ActorTx): Promise<string[]> {
  const { nodes } = await readSubtree(tx, undefined);
  return [...nodes.values()]
    .filter(({ code }) => code.length === townDigits)
    .map(({ parentCode, name }) => `${nodes.get(parentCode ?? '')?.name.zh ?? ''} ${name.zh}`.trim());
}

const columnOf = (
  column: ImportColumn,
  { locale, towns }: { locale: 'zh' | 'en'; towns: readonly string[] },
): TemplateColumn => ({
  header: column[locale],
  width: Math.max(14, column[locale].length * (locale === 'zh' ? 2.2 : 1.1)),
  kind: cellKind(column.kind),
  required: column.required,
  meaning: column.meaning[locale],
  example: column.example[locale],
  ...(column.kind === 'region' ? { choices: towns } : {}),
  ...(column.choices ? { choices: Object.values(column.choices).map((words) => words[locale]) } : {}),
});

/** The workbook to fill in: the table with its closed lists, how to fill it in, the lists themselves. */
export async function getImportTemplate(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const locale = query.locale ?? 'zh';
  const say = importWords[locale];
  const towns = await townChoices(tx);
  const bytes = await buildExcelTemplate({
    sheet: say.sheet,
    columns: importKeys.map((key) => columnOf(importColumn(key), { locale, towns })),
    rows: mostImportRows,
    guide: { sheet: say.guide, headers: say.headers, lines: say.lines },
    choicesSheet: say.choices,
    words: { required: say.required, optional: say.optional, pick: say.pick },
  });
  return { name: say.file, base64: Buffer.from(bytes).toString('base64') };
}
