import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import type { Role } from '@xinan/policy';
import { trendUp } from '@xinan/ui/icons';
import { createElement } from 'react';

const readers: readonly Role[] = ['registrar', 'mediation_lead', 'city_admin', 'data_officer'];

/** Figures, map, graph of recurrence, monthly table and import; the pages lead to each other. */
export const officeRooms: readonly ConsoleRoom[] = [
  {
    id: 'disputes.statistics',
    path: '/disputes/statistics',
    title: { zh: '纠纷统计', en: 'Dispute statistics' },
    roles: readers,
    menu: { order: 32, icon: createElement(Icon, { path: trendUp }) },
    load: () => import('./statistics.screen.tsx'),
  },
  {
    id: 'disputes.map',
    path: '/disputes/statistics/map',
    title: { zh: '纠纷分布图', en: 'Map of disputes' },
    roles: readers,
    load: () => import('./map.screen.tsx'),
  },
  {
    id: 'disputes.monthly',
    path: '/disputes/statistics/monthly',
    title: { zh: '人民调解工作月报表', en: 'Monthly table' },
    roles: readers,
    load: () => import('./monthly.screen.tsx'),
  },
  {
    id: 'disputes.graph',
    path: '/disputes/statistics/graph',
    title: { zh: '反复矛盾关系图', en: 'Recurring conflicts' },
    roles: ['mediation_lead'],
    load: () => import('./graph.screen.tsx'),
  },
  {
    id: 'disputes.import',
    path: '/disputes/statistics/import',
    title: { zh: '导入历史纠纷', en: 'Import old disputes' },
    roles: ['registrar', 'mediation_lead'],
    load: () => import('./import.screen.tsx'),
  },
];
