import { localDateOf } from '@xinan/cn/dates';
import { type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { exportBatch as exportRoute, importBatch as importRoute } from '../../contract.ts';
import {
  type CollectionBook,
  type CollectionRow,
  collectionIndicatorOf,
} from '../../domain/workbooks/index.ts';
import { nameUnits } from '../places/read-units.ts';
import { selectTasks } from '../tasks/store.ts';
import { takeStep } from '../tasks/take-step.ts';
import { selectBatches } from '../tasks/tell-batch.ts';
import { type WeighedTask, weighTasks } from '../tasks/weigh-tasks.ts';
import { buildCollectionWorkbook, readCollectionWorkbook } from '../workbooks/index.ts';

interface Form {
  readonly book: CollectionBook;
  readonly tasks: readonly WeighedTask[];
  readonly batchNo: string;
}

/** What the department types by hand in this form, with what it said before. */
async function readForm(tx: ActorTx, id: string): Promise<Form> {
  const batch = await tx.one(selectBatches(tx).where('indicator_batches.id', '=', id));
  const rows = await tx.all(
    selectTasks(tx).where('batch_id', '=', id).where('mode', '=', 'manual').orderBy('indicator'),
  );
  const tasks = await weighTasks(tx, rows);
  const nameOf = await nameUnits(tx, [batch.unit_code]);
  const set = tasks[0]?.set.set;
  const name = set?.dictionaries.departments[batch.department];
  return {
    batchNo: batch.batch_no,
    tasks,
    book: {
      cycle: { period: batch.period, edition: set?.edition ?? '' },
      department: {
        code: batch.department,
        name: { zh: name?.zh ?? batch.department, en: name?.en ?? batch.department },
      },
      tasks: tasks.map(({ row, compiled, earlier }) => ({
        id: row.id,
        indicator: collectionIndicatorOf(compiled.indicator),
        unit: { code: row.unit_code, name: nameOf(row.unit_code) },
        last: earlier[0] ? { numerator: earlier[0].numerator, denominator: earlier[0].denominator } : null,
        ...(row.numerator === null && !row.not_applicable
          ? {}
          : {
              answer: {
                numerator: row.numerator,
                denominator: row.denominator,
                notApplicable: row.not_applicable,
                reason: row.not_applicable ? row.note : '',
                note: row.not_applicable ? '' : row.note,
              },
            }),
      })),
    },
  };
}

/** 下载填报表格: the form as a workbook to fill in. */
export async function exportBatch(
  tx: ActorTx,
  { params }: InputOf<typeof exportRoute>,
): Promise<OutputOf<typeof exportRoute>> {
  const { book, batchNo } = await readForm(tx, params.id);
  const bytes = await buildCollectionWorkbook(book);
  tx.touch(params.id);
  return { fileName: `${batchNo}.xlsx`, base64: Buffer.from(bytes).toString('base64') };
}

/** Saved as if typed: all rows, or none where one task is no longer open. */
async function saveRows(
  tx: ActorTx,
  rows: readonly CollectionRow[],
  tasks: readonly WeighedTask[],
): Promise<number> {
  const byId = new Map(rows.map((row) => [row.taskId, row]));
  const answered = tasks.filter(({ row }) => byId.has(row.id) && !byId.get(row.id)?.notApplicable);
  if (answered.length > 0)
    await takeStep(
      tx,
      {
        tasks: answered.map(({ row }) => ({ id: row.id })),
        step: ({ state }) => (state === 'returned' || state === 'overdue' ? 'amend' : 'save'),
      },
      ({ row }) => {
        const given = byId.get(row.id);
        return {
          numerator: given?.numerator ?? null,
          denominator: given?.denominator ?? null,
          note: given?.note ?? '',
          not_applicable: false,
        };
      },
    );
  return answered.length;
}

const placeOf = ({ sheet, cell }: { sheet: string; cell: string }): string =>
  [sheet, cell].filter(Boolean).join('!');

/** 导入填报表格: every fault of every cell at once; with one of them nothing is saved. */
export async function importBatch(
  tx: ActorTx,
  { params, body }: InputOf<typeof importRoute>,
): Promise<OutputOf<typeof importRoute>> {
  const { book, tasks } = await readForm(tx, params.id);
  const reading = await readCollectionWorkbook(Buffer.from(body.base64, 'base64'), {
    ...book,
    today: localDateOf(tx.now),
  });
  const byId = new Map(tasks.map((task) => [task.row.id, task]));
  const saved = body.preview || reading.faults.length > 0 ? 0 : await saveRows(tx, reading.rows, tasks);
  tx.touch(params.id);
  return {
    rows: reading.rows.map((row) => {
      const task = byId.get(row.taskId);
      return {
        taskId: row.taskId,
        indicator: task?.row.indicator ?? '',
        numerator: row.numerator,
        denominator: row.denominator,
        note: row.note || row.reason,
        checks: row.notApplicable ? [] : (task?.check(row) ?? []),
      };
    }),
    notes: reading.notes.map((note) => ({ place: placeOf(note), message: note.message })),
    faults: reading.faults.map((fault) => ({
      place: placeOf(fault),
      message: {
        zh: `${fault.message.zh}${fault.hint.zh}`,
        en: `${fault.message.en} ${fault.hint.en}`,
      },
    })),
    saved,
  };
}
