import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';

/** Who changed a setting last, kept beside what it says. */
export interface Signed {
  readonly revision: number;
  readonly changedBy: string;
}

export type SettingName = 'index.terms' | 'index.peer_groups';

export interface FoundSetting {
  readonly value: Partial<Signed> & Readonly<Record<string, unknown>>;
  readonly changed_at: Date;
}

/** A setting as it stands; undefined while the city has set nothing. */
export const findSetting = (tx: ActorTx, name: SettingName): Promise<FoundSetting | undefined> =>
  tx.first(
    tx.db.selectFrom('city_settings').select(['value', 'changed_at']).where('name', '=', name),
  ) as Promise<FoundSetting | undefined>;

const change = `
  insert into city_settings (name, value, changed_at) values ($1, $2, $3)
  on conflict on constraint city_settings_pk do update set value = excluded.value, changed_at = excluded.changed_at
    where coalesce((city_settings.value ->> 'revision')::int, 0) = $4
  returning name`;

/** Keeps a setting over the revision it was written on, or not at all. Errors: `record.changed`. */
export async function keepSetting(
  tx: ActorTx,
  { name, value, revision }: { name: SettingName; value: object; revision: number },
): Promise<void> {
  const signed = { ...value, revision: revision + 1, changedBy: tx.actor.displayName };
  const rows = await tx.sql(change, [name, JSON.stringify(signed), tx.now, revision]);
  if (rows.length === 0) throw new DomainError('record.changed');
}
