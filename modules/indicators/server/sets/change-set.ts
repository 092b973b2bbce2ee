import { addDays, localDateOf } from '@xinan/cn/dates';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { IndicatorSet } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type {
  adoptSet as adoptRoute,
  createSet as createRoute,
  freezeSet as freezeRoute,
  reviseSet as reviseRoute,
} from '../../contract.ts';
import { type PlacedFault, readSource } from './read-source.ts';
import { registerStandard } from './register-standard.ts';
import { findSet, lockSet, type SetFound, tellSet } from './tell-set.ts';

/** Every fault with its place; nothing was saved. */
function refuseFaults(faults: readonly PlacedFault[]): never {
  throw new DomainError(
    'index.set_invalid',
    { count: faults.length },
    faults.slice(0, 200).map(({ place, pointer, message }) => ({
      pointer: pointer || `/${place}`,
      zh: `${place} ${message.zh}`,
      en: `${place} ${message.en}`,
    })),
  );
}

const columnsOf = (set: IndicatorSet) => ({
  code: set.id,
  version: set.version,
  edition: set.edition,
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
  if (!set) return refuseFaults(faults);
  await tx.run(
    tx.db.insertInto('indicator_sets').values({
      id: body.id,
      ...columnsOf(set),
      drafted_by: tx.actor.accountId as string,
      drafter_name: tx.actor.displayName,
      drafted_at: tx.now,
    }),
  );
  tx.touch(body.id);
  return tellSet(tx, await findSet(tx, body.id));
}

async function lockDraft(tx: ActorTx, id: string, rowVersion: number): Promise<SetFound> {
  const row = await lockSet(tx, id);
  if (row.row_version !== rowVersion) throw new DomainError('record.changed');
  if (row.state !== 'draft') throw new DomainError('index.set_frozen');
  return row;
}

/** 修改草稿: the whole document anew, checked anew. */
export async function reviseSet(
  tx: ActorTx,
  { params, body }: InputOf<typeof reviseRoute>,
): Promise<OutputOf<typeof reviseRoute>> {
  const row = await lockDraft(tx, params.id, body.rowVersion);
  const { set, faults } = await readSource({ format: 'json', content: JSON.stringify(body.document) });
  if (!set) return refuseFaults(faults);
  await tx.run(
    tx.db
      .updateTable('indicator_sets')
      .set({ ...columnsOf(set), row_version: row.row_version + 1 })
      .where('id', '=', row.id),
  );
  tx.touch(row.id);
  return tellSet(tx, await findSet(tx, row.id));
}

/** 冻结: from here on nothing of it changes; a change is a new version. */
export async function freezeSet(
  tx: ActorTx,
  { params, body }: InputOf<typeof freezeRoute>,
): Promise<OutputOf<typeof freezeRoute>> {
  const row = await lockDraft(tx, params.id, body.rowVersion);
  await tx.run(
    tx.db
      .updateTable('indicator_sets')
      .set({ state: 'frozen', frozen_at: tx.now, row_version: row.row_version + 1 })
      .where('id', '=', row.id),
  );
  tx.touch(row.id);
  return tellSet(tx, await findSet(tx, row.id));
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
  tx.touch(row.id);
  return tellSet(tx, await findSet(tx, row.id));
}
