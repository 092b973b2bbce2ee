import type { Bilingual } from '@xinan/contract-kit';
import { elementEntries } from './catalogue.ts';
import type { ElementEntry } from './entry.ts';

/** Names as one says them, and what is counted. */
const names: Readonly<Record<string, { readonly name: Bilingual; readonly unit: Bilingual }>> = {
  'population.resident': said('常住人口', 'Resident population', ['人', 'people']),
  'population.registered_unemployed': said('登记失业人员', 'Registered unemployed', ['人', 'people']),
  'population.perinatal': said('在册孕产妇', 'Registered pregnant and postpartum women', ['人', 'people']),
  'org.counties': said('县（市、区）', 'Counties and districts', ['个', '']),
  'org.villages': said('村（社区）', 'Villages and communities', ['个', '']),
  'org.primary_secondary_schools': said('中小学校', 'Primary and secondary schools', ['所', '']),
  'org.schools': said('各级各类学校', 'Schools of all levels', ['所', '']),
  'org.employers_target': said('机关事业单位和规上企业', 'Public bodies and larger enterprises', ['家', '']),
  'stations.counties_with_crisis_team': said('有危机干预队伍的县区', 'Counties with a crisis team', [
    '个',
    '',
  ]),
  'stations.family_edu_total': said('家庭教育指导服务站点', 'Family-education sites', ['个', '']),
};

function said(zh: string, en: string, [unitZh, unitEn]: readonly [string, string]) {
  return { name: { zh, en }, unit: { zh: unitZh, en: unitEn } };
}

export interface RegisterElement extends ElementEntry {
  readonly name: Bilingual;
  readonly unit: Bilingual;
}

/** The elements the data office records by hand, in the order in which they are shown. */
export const registerElements: readonly RegisterElement[] = Object.entries(names).flatMap(([id, words]) => {
  const entry = elementEntries.find((each) => each.id === id && each.source.kind === 'register');
  return entry ? [{ ...entry, ...words }] : [];
});
