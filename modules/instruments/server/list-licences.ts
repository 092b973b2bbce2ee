import type { OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { LicenceRow, listLicences as route } from '../contract.ts';
import { type Holding, offeredLocales } from '../domain/holding.ts';
import { readLibrary } from './read-library.ts';

function tellLicence(holding: Holding): LicenceRow {
  const { id, abbr, name, citation, licence } = holding.instrument;
  return {
    id,
    abbr,
    name: { ...name },
    class: licence.class,
    citation,
    statement: licence.statement,
    attribution: licence.attribution,
    conditions: [...licence.conditions],
    zhTextRights: licence.zhTextRights,
    source: licence.source,
    locales: offeredLocales(holding),
  };
}

/** Who owns what residents and staff are shown, and under which terms; what residents see comes first. */
export async function listLicences(tx: ActorTx): Promise<OutputOf<typeof route>> {
  const rows = [...(await readLibrary(tx)).holdings.values()].map(tellLicence);
  return [
    ...rows.filter(({ locales }) => locales.length > 0),
    ...rows.filter(({ locales }) => locales.length === 0),
  ];
}
