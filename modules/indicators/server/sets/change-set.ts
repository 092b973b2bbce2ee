import { addDays, localDateOf } from '@xinan/cn/dates';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { checkDraft, editionOf, type IndicatorSetDraft } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type {
  adoptSet as adoptRoute,
  createSet as createRoute,
  freezeSet as freezeRoute,
  reviseSet as reviseRoute,
  SetRow,
} from '../../contract.ts';
import { readCityArea } from '../places/read-units.ts';
import { announceChange } from '../track/notices.ts';
import { readSource } from './read-source.ts';
import { refuseFaults, refuseUnfinished } from './refuse-faults.ts';
import { registerStandard } from './register-standard.ts';
import { draftOf, findSet, lockSet, type SetFound, tellSet } from './tell-set.ts';

const columnsOf = (set: IndicatorSetDraft) => ({
  version: set.version,
  edition: editionOf(set),
  title_zh: set.title.zh,
  title_en: set.title.en,
  document: JSON.stringify(set),
});

/** 导入指标集: as a draft, only where every check of the method passes. */
export async function createSet(
  tx: ActorTx,
  { body }: InputOf<typeof createRoute>,
): Promise<OutputOf<typeof createRoute>> {
  const { set, faults } = await readSource(body);
  if (!set)
    return refuseFaults(faults.map((fault) => ({ ...fault, pointer: fault.pointer || `/${fault.place}` })));
  await tx.run(
    tx.db.insertInto('indicator_sets').values({
      id: body.id,
      code: set.id,
      ...columnsOf(withoutEdition(set)),
      drafted_by: tx.actor.accountId as string,
      drafter_name: tx.actor.displayName,
      drafted_at: tx.now,
    }),
  );
  return tellChanged(tx, body.id);
}

/** Whoever has the set open hears of it. */
async function tellChanged(tx: ActorTx, id: string): Promise<SetRow> {
  tx.touch(id);
  announceChange(tx, id, await readCityArea(tx));
  return tellSet(tx, await findSet(tx, id));
}

/** The edition follows from the content and is no part of it. */
function withoutEdition(document: IndicatorSetDraft): IndicatorSetDraft {
  const { edition: _, ...draft } = document as IndicatorSetDraft & { edition?: string };
  return draft;
}

async function lockDraft(tx: ActorTx, id: string, rowVersion: number): Promise<SetFound> {
  const row = await lockSet(tx, id);
  if (row.row_version !== rowVersion) throw new DomainError('record.changed');
  if (row.state !== 'draft') throw new DomainError('index.set_frozen');
  return row;
}

/** 修改草稿: the whole document anew. Its faults may wait until it is frozen; what is no set at all is not kept. */
export async function reviseSet(
  tx: ActorTx,
  { params, body }: InputOf<typeof reviseRoute>,
): Promise<OutputOf<typeof reviseRoute>> {
  const row = await lockDraft(tx, params.id, body.rowVersion);
  const document = withoutEdition(body.document);
  const { isReadable, faults } = checkDraft(document);
  if (!isReadable) return refuseFaults(faults);
  await tx.run(
    tx.db
      .updateTable('indicator_sets')
      .set({ ...columnsOf(document), row_version: row.row_version + 1 })
      .where('id', '=', row.id),
  );
  return tellChanged(tx, row.id);
}

/** 冻结: from here on nothing of it changes; a change is a new version. */
export async function freezeSet(
  tx: ActorTx,
  { params, body }: InputOf<typeof freezeRoute>,
): Promise<OutputOf<typeof freezeRoute>> {
  const row = await lockDraft(tx, params.id, body.rowVersion);
  refuseUnfinished(draftOf(row));
  await tx.run(
    tx.db
      .updateTable('indicator_sets')
      .set({ state: 'frozen', frozen_at: tx.now, row_version: row.row_version + 1 })
      .where('id', '=', row.id),
  );
  return tellChanged(tx, row.id);
}

/** The version in force until now is valid up to the day before. */
async function retireOthers(tx: ActorTx, row: SetFound, validFrom: string): Promise<void> {
  await tx.run(
    tx.db
      .updateTable('indicator_sets')
      .set({ state: 'retired', valid_until: addDays(validFrom, -1) })
      .where('code', '=', row.code)
      .where('state', '=', 'in_force'),
  );
}

/** 批准生效: by a second person, from the first day of a cycle on, and into the standards library; cycles that run keep theirs. */
export async function adoptSet(
  tx: ActorTx,
  { params, body }: InputOf<typeof adoptRoute>,
): Promise<OutputOf<typeof adoptRoute>> {
  const row = await lockSet(tx, params.id);
  if (row.row_version !== body.rowVersion) throw new DomainError('record.changed');
  if (row.state !== 'frozen') throw new DomainError('index.set_not_frozen');
  if (row.drafted_by === tx.actor.accountId) throw new DomainError('index.set_same_person');
  if (!body.validFrom.endsWith('-01') || body.validFrom < localDateOf(tx.now).slice(0, 8))
    throw new DomainError('request.invalid', {}, [
      {
        pointer: '/validFrom',
        zh: '生效日应是今后某个周期的第一天（某月 1 日）',
        en: 'the first day of a month, this one or later',
      },
    ]);
  await retireOthers(tx, row, body.validFrom);
  await tx.run(
    tx.db
      .updateTable('indicator_sets')
      .set({
        state: 'in_force',
        valid_from: body.validFrom,
        adopted_by: tx.actor.accountId,
        adopter_name: tx.actor.displayName,
        adopted_at: tx.now,
        row_version: row.row_version + 1,
      })
      .where('id', '=', row.id),
  );
  await registerStandard(tx, row, body.validFrom);
  return tellChanged(tx, row.id);
}
