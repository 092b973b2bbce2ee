import { type InputOf, type OutputOf } from '@xinan/contract-kit';
import { compareSets, type IndicatorSet, type IndicatorSetDraft, indicatorsOf } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type {
  checkSet as checkRoute,
  compareSetVersions as compareRoute,
  exportSet as exportRoute,
  getSet as getRoute,
  listSets as listRoute,
} from '../../contract.ts';
import { buildSetWorkbook } from '../workbooks/index.ts';
import { readSource } from './read-source.ts';
import { draftOf, findSet, selectSets, type SetFound, tellSet } from './tell-set.ts';

/** Every version, newest first. */
export const listSets = async (tx: ActorTx): Promise<OutputOf<typeof listRoute>> =>
  (await tx.all(selectSets(tx).orderBy('code').orderBy('drafted_at', 'desc'))).map((row) => tellSet(tx, row));

export async function getSet(
  tx: ActorTx,
  { params }: InputOf<typeof getRoute>,
): Promise<OutputOf<typeof getRoute>> {
  const row = await findSet(tx, params.id);
  return { ...tellSet(tx, row), document: draftOf(row) as unknown as IndicatorSetDraft };
}

/** Every fault of a file at once, each at its place; nothing is saved. */
export async function checkSet(
  _tx: ActorTx,
  { body }: InputOf<typeof checkRoute>,
): Promise<OutputOf<typeof checkRoute>> {
  const { set, faults } = await readSource(body);
  return {
    faults: [...faults],
    title: set?.title ?? null,
    version: set?.version ?? null,
    edition: set?.edition ?? null,
    counts: set && {
      themes: set.themes.length,
      level1: set.themes.flatMap(({ level1 }) => level1).length,
      level2: indicatorsOf(set).length,
      computed: indicatorsOf(set).filter(({ source }) => source.type === 'computed').length,
      manual: indicatorsOf(set).filter(({ source }) => source.type === 'manual').length,
    },
  };
}

const shown = (value: unknown): string =>
  value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);

const setOf = ({ document }: SetFound): IndicatorSet => document as unknown as IndicatorSet;

/** What differs between two versions, field by field, and whether scores change by it. */
export async function compareSetVersions(
  tx: ActorTx,
  { params }: InputOf<typeof compareRoute>,
): Promise<OutputOf<typeof compareRoute>> {
  const [before, after] = [await findSet(tx, params.other), await findSet(tx, params.id)];
  const names = new Map(
    [setOf(before), setOf(after)].flatMap((set) =>
      set.themes.flatMap((theme) => [
        [theme.code, theme.name] as const,
        ...theme.level1.flatMap((group) => [
          [group.code, group.name] as const,
          ...group.indicators.map(({ code, name }) => [code, name] as const),
        ]),
      ]),
    ),
  );
  return {
    before: tellSet(tx, before),
    after: tellSet(tx, after),
    changes: compareSets(setOf(before), setOf(after)).map((change) => ({
      code: change.code,
      name: names.get(change.code) ?? null,
      kind: change.kind,
      field: change.field,
      before: shown(change.before),
      after: shown(change.after),
      changesScores: change.changesScores,
    })),
  };
}

/** A version as a file that can be read in again. */
export async function exportSet(
  tx: ActorTx,
  { params, query }: InputOf<typeof exportRoute>,
): Promise<OutputOf<typeof exportRoute>> {
  const row = await findSet(tx, params.id);
  const draft = draftOf(row);
  const name = `${row.code}-${row.version}`;
  const bytes =
    query.format === 'excel'
      ? await buildSetWorkbook(draft as unknown as IndicatorSetDraft)
      : Buffer.from(`${JSON.stringify(draft, null, 2)}\n`);
  return {
    fileName: `${name}.${query.format === 'excel' ? 'xlsx' : 'json'}`,
    base64: Buffer.from(bytes).toString('base64'),
  };
}
