import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import { trendUp } from '@xinan/ui/icons';
import { createElement } from 'react';
import { type OfficeTab, officeTabs } from './office-tabs.ts';

type Screen = Pick<ConsoleRoom, 'title' | 'load'>;
const screens: Readonly<Record<OfficeTab, Screen>> = {
  statistics: {
    title: { zh: '纠纷统计', en: 'Dispute statistics' },
    load: () => import('./statistics.screen.tsx'),
  },
  teams: { title: { zh: '队伍统计', en: 'Figures by team' }, load: () => import('./teams.screen.tsx') },
  map: { title: { zh: '纠纷分布图', en: 'Map of disputes' }, load: () => import('./map.screen.tsx') },
  monthly: {
    title: { zh: '人民调解工作月报表', en: 'Monthly table' },
    load: () => import('./monthly.screen.tsx'),
  },
  graph: {
    title: { zh: '反复矛盾关系图', en: 'Recurring conflicts' },
    load: () => import('./graph.screen.tsx'),
  },
  import: {
    title: { zh: '导入历史纠纷', en: 'Import old disputes' },
    load: () => import('./import.screen.tsx'),
  },
};

/** Figures, map, graph of recurrence, monthly table and import; the menu has the first, its tabs lead to the others. */
export const officeRooms: readonly ConsoleRoom[] = officeTabs.map(({ id, path, roles }) => ({
  id: `disputes.${id}`,
  path,
  roles,
  ...screens[id],
  ...(id === 'statistics' ? { menu: { order: 32, icon: createElement(Icon, { path: trendUp }) } } : {}),
}));
