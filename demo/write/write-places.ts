import { toLtree } from '@xinan/cn/regions';
import { suzhou } from '@xinan/cn/regions-data';
import type { ActorTx } from '@xinan/platform';
import type { HelpLineRecord } from '../generate/help-lines.ts';
import type { InstitutionRecord } from '../generate/institutions.ts';
import { inventedCounty } from '../generate/regions.ts';
import { defineTable, insertRows } from './insert-rows.ts';
import { keepSetting } from './settings.ts';

const helpLines = defineTable<ReturnType<typeof helpLineRow>>()('help_lines', {
  id: 'uuid',
  kind: 'text',
  number: 'text',
  name_zh: 'text',
  name_en: 'text',
  hours_zh: 'text',
  hours_en: 'text',
  always_open: 'boolean',
  sort: 'integer',
});
const helpLineRow = (line: HelpLineRecord) => ({
  id: line.id,
  kind: line.kind,
  number: line.number,
  name_zh: line.name.zh,
  name_en: line.name.en,
  hours_zh: line.hours.zh,
  hours_en: line.hours.en,
  always_open: line.alwaysOpen,
  sort: line.sort,
});

const institutions = defineTable<ReturnType<typeof institutionRow>>()('institutions', {
  id: 'uuid',
  kind: 'text',
  name_zh: 'text',
  name_en: 'text',
  region_code: 'text',
  region_name: 'text',
  area: 'ltree',
  address: 'text',
  phone: 'text',
  hours_zh: 'text',
  hours_en: 'text',
  services: 'jsonb',
  accepts_referrals: 'boolean',
  opened_on: 'date',
  floor_area_m2: 'integer',
  accepted_on: 'date',
  hospital_level: 'smallint',
  psych_clinic: 'boolean',
});
const institutionRow = (place: InstitutionRecord) => ({
  id: place.id,
  kind: place.kind,
  name_zh: place.name.zh,
  name_en: place.name.en,
  region_code: place.regionCode,
  region_name: place.regionName,
  area: toLtree(place.regionCode),
  address: place.address,
  phone: place.phone,
  hours_zh: place.hours.zh,
  hours_en: place.hours.en,
  services: JSON.stringify(place.services),
  accepts_referrals: place.acceptsReferrals,
  opened_on: place.openedOn,
  floor_area_m2: place.floorAreaM2,
  accepted_on: place.acceptedOn,
  hospital_level: place.hospitalLevel,
  psych_clinic: place.psychClinic,
});

/** The city's name and code, its lines and places. */
export async function writePlaces(
  tx: ActorTx,
  records: { helpLines: readonly HelpLineRecord[]; institutions: readonly InstitutionRecord[] },
): Promise<void> {
  await keepSetting(tx, 'city.code', suzhou.code);
  await keepSetting(tx, 'city.name', suzhou.name);
  await keepSetting(tx, 'demo.invented_regions', [inventedCounty.code]);
  await insertRows(tx, helpLines, records.helpLines.map(helpLineRow));
  await insertRows(tx, institutions, records.institutions.map(institutionRow));
}
