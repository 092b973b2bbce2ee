import { type CompiledSet, compileSet, type IndicatorSet } from '@xinan/indicators';
import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';

/** A set passed every check when it was saved; compiled ones are kept, because a version never changes once it is frozen. */
const compiledByEdition = new Map<string, CompiledSet>();
const mostKept = 8;

function compile(document: unknown, edition: string): CompiledSet {
  const kept = compiledByEdition.get(edition);
  if (kept) return kept;
  const compiled = compileSet({ ...(document as IndicatorSet), edition });
  if (compiledByEdition.size >= mostKept)
    compiledByEdition.delete(compiledByEdition.keys().next().value as string);
  compiledByEdition.set(edition, compiled);
  return compiled;
}

/** Whether the document of this edition must still be fetched. */
const documentOf = async (tx: ActorTx, id: string): Promise<unknown> =>
  (await tx.one(tx.db.selectFrom('indicator_sets').select('document').where('id', '=', id))).document;

/** A stored set, compiled. Errors: `record.not_found`. */
export async function readSet(tx: ActorTx, id: string): Promise<CompiledSet> {
  const { edition } = await tx.one(tx.db.selectFrom('indicator_sets').select('edition').where('id', '=', id));
  return compiledByEdition.get(edition) ?? compile(await documentOf(tx, id), edition);
}

/** The set in force on a day. Errors: `index.no_set`. */
export async function findSetInForce(tx: ActorTx, day: string): Promise<{ id: string; code: string }> {
  const row = await tx.first(
    tx.db
      .selectFrom('indicator_sets')
      .select(['id', 'code'])
      .where('state', 'in', ['in_force', 'retired'])
      .where('valid_from', '<=', day)
      .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>=', day)]))
      .orderBy('valid_from', 'desc'),
  );
  if (!row) throw new DomainError('index.no_set');
  return row;
}
