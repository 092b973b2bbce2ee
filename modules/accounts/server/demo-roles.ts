import type { Bilingual } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { Role } from '@xinan/policy';
import { readSetting } from '@xinan/regions';

/** A person of the demonstration whom anyone may try: made anew for each installation, never a fixed password. */
export interface DemoRole {
  readonly loginName: string;
  readonly displayName: string;
  readonly password: string;
  readonly totpSecret: string;
  readonly role: Role;
  readonly place: Bilingual;
  readonly tryThis: Bilingual;
}

const settingName = 'demo.roles';
const place = { table: 'city_settings', column: 'value', row: settingName };

const keepSetting = `insert into city_settings (name, value) values ($1, $2)
  on conflict (name) do update set value = excluded.value, changed_at = now()`;

/** Keeps the roles to try, sealed, and says that this city is the demonstration. Under `demo.load`. */
export async function keepDemoRoles(tx: ActorTx, roles: readonly DemoRole[]): Promise<void> {
  const sealed = tx.vault.domainKey('credential').seal(place, JSON.stringify(roles));
  await tx.sql(keepSetting, [settingName, JSON.stringify({ sealed: sealed.toString('base64') })]);
  await tx.sql(keepSetting, ['demo', 'true']);
}

/** Whether the city's data is the demonstration's. */
export const isDemonstrationCity = async (tx: ActorTx): Promise<boolean> =>
  (await readSetting<unknown>(tx, 'demo', false)) === true;

export async function readDemoRoles(tx: ActorTx): Promise<DemoRole[]> {
  const kept = await readSetting<{ sealed: string } | null>(tx, settingName, null);
  if (!kept) return [];
  return JSON.parse(
    tx.vault.domainKey('credential').openText(place, Buffer.from(kept.sealed, 'base64')),
  ) as DemoRole[];
}
