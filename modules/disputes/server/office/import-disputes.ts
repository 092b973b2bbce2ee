import { localDateOf } from '@xinan/cn/dates';
import { type Bilingual, DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { readExcel, type ReadSheet } from '@xinan/documents';
import type { ActorTx } from '@xinan/platform';
import type { RequestContext } from '@xinan/platform/http';
import { readSubtree, type RegionNode } from '@xinan/regions';
import type { importDisputes as route } from '../../contract.ts';
import {
  importColumn,
  type ImportFault,
  importKeys,
  type ImportRow,
  readSheets,
  tidyRegion,
} from '../../domain.ts';
import { caseIdOf, makeCase } from './import-case.ts';
import { storeImport } from './store-import.ts';

type Answer = OutputOf<typeof route>;
type Locale = 'zh' | 'en';
const mostShown = 50;
const mostFaults = 5_000;
const townDigits = 9;

async function readWorkbook(base64: string): Promise<ReadSheet[]> {
  try {
    return await readExcel(Buffer.from(base64, 'base64'));
  } catch {
    throw new DomainError('import.unreadable');
  }
}

/** Every way a township may be written: its code, "county township", its own name where only one has it. */
function regionWords(nodes: ReadonlyMap<string, RegionNode>): Map<string, string | null> {
  const words = new Map<string, string | null>();
  const towns = [...nodes.values()].filter(({ code }) => code.length >= townDigits);
  for (const { code, name, parentCode } of towns) {
    words.set(code, code);
    words.set(code.padEnd(12, '0'), code);
    const above = nodes.get(parentCode ?? '')?.name.zh;
    if (above) words.set(tidyRegion(`${above}${name.zh}`), code);
    const alone = tidyRegion(name.zh);
    words.set(alone, words.has(alone) ? null : code);
  }
  return words;
}

const tellFault = (
  { row, column, value, message }: ImportFault,
  locale: Locale,
): Answer['faults'][number] => ({
  row,
  column: column[locale],
  value,
  message: message[locale],
});

/** The first rows as they were understood. */
const previewOf = (
  rows: readonly ImportRow[],
  words: (code: string) => string,
  locale: Locale,
): Answer['preview'] =>
  rows.slice(0, mostShown).map(({ values }) =>
    Object.fromEntries(
      importKeys.flatMap((key) => {
        const [column, value] = [importColumn(key), values[key]];
        if (value === undefined) return [];
        const said: Bilingual | undefined = column.choices?.[value];
        return [[column[locale], said?.[locale] ?? (column.kind === 'region' ? words(value) : value)]];
      }),
    ),
  );

/** Which of the cases are there already. */
async function findEarlier(tx: ActorTx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.sql<{ id: string }>('select id from disputes where id = any ($1::uuid[])', [ids]);
  return new Set(rows.map(({ id }) => id));
}

async function importSheets(
  tx: ActorTx,
  sheets: readonly ReadSheet[],
  { commit, locale }: { commit: boolean; locale: Locale },
): Promise<Answer> {
  const { nodes } = await readSubtree(tx, undefined);
  const { rows, faults } = readSheets(sheets, { today: localDateOf(tx.now), regions: regionWords(nodes) });
  if (commit && faults.length > 0) throw new DomainError('import.rows_invalid', { count: faults.length });
  const nameOf = (code: string) => nodes.get(code)?.name.zh ?? code;
  const told = {
    rows: rows.length,
    faults: faults.slice(0, mostFaults).map((fault) => tellFault(fault, locale)),
    preview: previewOf(rows, nameOf, locale),
  };
  if (faults.length > 0) return { ...told, imported: 0, already: 0 };
  const earlier = await findEarlier(
    tx,
    rows.map((row) => caseIdOf(tx, row)),
  );
  const fresh = rows.filter((row) => !earlier.has(caseIdOf(tx, row)));
  if (commit)
    await storeImport(
      tx,
      fresh.map((row) => makeCase(tx, row)),
    );
  return { ...told, imported: commit ? fresh.length : 0, already: earlier.size };
}

/**
 * Imports ended cases from a workbook: all faults of all rows at once; with `commit` and no fault all rows in one
 * transaction. A row's id is derived from what it says, so the same file again imports nothing twice.
 */
export async function importDisputes(
  { city, actor, requestId, locale }: RequestContext,
  { body }: InputOf<typeof route>,
): Promise<Answer> {
  // The workbook is opened only once the actor may import: an unpacking bomb is not for whoever sends one.
  return city.transact(
    actor,
    'dispute.import',
    async (tx) => importSheets(tx, await readWorkbook(body.base64), { commit: body.commit, locale }),
    { requestId },
  );
}
