import { closed, OneOf, route } from '@xinan/contract-kit';
import { Type } from 'typebox';
import { panelFilters, PanelWord } from './people.ts';
import { teamFilters } from './teams.ts';

const locale = Type.Optional(OneOf(['zh', 'en'] as const));
const file = Type.Object({ fileName: Type.String(), base64: Type.String() }, closed);

/** Exactly the people the list shows under the same filters. */
export const exportPanel = route({
  id: 'practitioners.panelExcel',
  method: 'GET',
  path: '/api/panels/:panel/excel',
  action: 'panel.browse',
  summary: { zh: '名册（Excel）', en: 'A panel (Excel)' },
  params: Type.Object({ panel: PanelWord }, closed),
  query: Type.Object({ ...panelFilters, locale }, closed),
  response: file,
});

/** Exactly the teams the list shows under the same filters. */
export const exportTeams = route({
  id: 'practitioners.teamsExcel',
  method: 'GET',
  path: '/api/team-table/excel',
  action: 'panel.browse',
  summary: { zh: '队伍名册（Excel）', en: 'Teams (Excel)' },
  query: Type.Object({ ...teamFilters, locale }, closed),
  response: file,
});
