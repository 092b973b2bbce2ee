import type { City } from '@xinan/platform';
import { installStandards, readShippedStandards } from '@xinan/standards';
import { say } from './say.ts';

/** Puts the standards that come with the platform into a city's library as drafts, where it has none of that code. */
export async function installShippedStandards(city: City): Promise<void> {
  const shipped = await readShippedStandards();
  const added = await city.transact(city.systemActor, 'standard.install', (tx) =>
    installStandards(tx, shipped),
  );
  if (added > 0)
    say({
      zh: `标准规范库：装入 ${added} 份草案，待市心理服务工作办公室批准`,
      en: `Standards library: ${added} drafts installed, for the city office to approve`,
    });
}
