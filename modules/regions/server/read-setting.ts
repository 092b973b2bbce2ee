import type { ActorTx } from '@xinan/platform';

/** A setting of the city, or the given default. */
export async function readSetting<Value>(tx: ActorTx, name: string, otherwise: Value): Promise<Value> {
  const row = await tx.first(tx.db.selectFrom('city_settings').select('value').where('name', '=', name));
  return row === undefined ? otherwise : (row.value as Value);
}
