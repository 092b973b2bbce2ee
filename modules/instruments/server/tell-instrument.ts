import { minutesNeeded } from '@xinan/scoring/catalogue';
import type { InstrumentRow } from '../contract.ts';
import type { Holding } from '../domain/holding.ts';

/** A line of the library. */
export function tellInstrument(holding: Holding, draft: InstrumentRow['draft']): InstrumentRow {
  const { instrument, origin, resident, standing, offered, retired } = holding;
  const [minAge, maxAge] = instrument.population.ages;
  return {
    id: instrument.id,
    edition: instrument.edition,
    version: instrument.version,
    abbr: instrument.abbr,
    name: instrument.name,
    origin,
    kind: instrument.kind,
    licenceClass: instrument.licence.class,
    items: instrument.items.length,
    minutes: minutesNeeded(instrument),
    minAge,
    maxAge,
    topics: resident?.topics ?? [],
    hasAlerts: instrument.alerts.length > 0,
    standing,
    offered,
    retired,
    draft,
  };
}
