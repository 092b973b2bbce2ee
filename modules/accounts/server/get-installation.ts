import type { OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { readSetting } from '@xinan/regions';
import type { getInstallation as route } from '../contract.ts';
import { isDemonstrationCity } from './demo-roles.ts';
import type { AccountsOptions } from './options.ts';
import { needsSetup } from './setup-token.ts';

const defaultCityCode = '341300';

/** Whether the first set-up waits, and which city this is. */
export const getInstallation =
  (options: AccountsOptions) =>
  async (tx: ActorTx): Promise<OutputOf<typeof route>> => {
    const cityCode = await readSetting(tx, 'city.code', defaultCityCode);
    const city = await tx.first(
      tx.db.selectFrom('regions').select(['name_zh', 'name_en']).where('code', '=', cityCode),
    );
    return {
      needsSetup: await needsSetup(tx),
      demonstration: options.demonstration && (await isDemonstrationCity(tx)),
      cityName: city ? { zh: city.name_zh, en: city.name_en } : null,
      cityCode,
      version: options.version,
    };
  };
