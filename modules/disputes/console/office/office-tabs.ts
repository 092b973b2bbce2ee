import type { Role } from '@xinan/policy';

const readers: readonly Role[] = ['registrar', 'mediation_lead', 'city_admin', 'data_officer'];

/** Statistics hold no names: figures by team are for those who may also look up the teams. */
const teamReaders: readonly Role[] = ['registrar', 'mediation_lead', 'city_admin'];

/** The pages of figures with who opens them, in the order of their tabs. */
export const officeTabs = [
  { id: 'statistics', path: '/disputes/statistics', roles: readers },
  { id: 'teams', path: '/disputes/statistics/teams', roles: teamReaders },
  { id: 'map', path: '/disputes/statistics/map', roles: readers },
  { id: 'monthly', path: '/disputes/statistics/monthly', roles: readers },
  { id: 'graph', path: '/disputes/statistics/graph', roles: ['mediation_lead'] },
  { id: 'import', path: '/disputes/statistics/import', roles: ['registrar', 'mediation_lead'] },
] as const satisfies readonly { id: string; path: string; roles: readonly Role[] }[];

export type OfficeTab = (typeof officeTabs)[number]['id'];
