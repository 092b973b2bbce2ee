import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import { calendar, pencil } from '@xinan/ui/icons';
import { createElement } from 'react';
import { officeRoles } from '../roles.ts';

/** How an evaluation is steered: cycles, the weights experts propose, and who reports for which department. */
export const steerRooms: readonly ConsoleRoom[] = [
  {
    id: 'indicators.cycles',
    path: '/indicators/cycles',
    title: { zh: '评价周期', en: 'Evaluation cycles' },
    roles: [...officeRoles, 'city_admin', 'auditor'],
    menu: { order: 57, icon: createElement(Icon, { path: calendar }) },
    load: () => import('./cycles/cycles.screen.tsx'),
  },
  {
    id: 'indicators.cycle',
    path: '/indicators/cycles/$id',
    title: { zh: '评价周期进度', en: 'Evaluation cycle' },
    roles: [...officeRoles, 'city_admin', 'auditor'],
    load: () => import('./cycle/cycle.screen.tsx'),
  },
  {
    id: 'indicators.experts',
    path: '/indicators/experts',
    title: { zh: '专家打分', en: 'Expert comparisons' },
    roles: ['index_expert'],
    menu: { order: 59, icon: createElement(Icon, { path: pencil }) },
    load: () => import('./experts/experts.screen.tsx'),
  },
  {
    id: 'indicators.expertSummary',
    path: '/indicators/experts/summary/$set',
    title: { zh: '专家赋权汇总', en: 'What the experts propose' },
    roles: ['index_manager'],
    load: () => import('./summary/summary.screen.tsx'),
  },
  {
    id: 'indicators.seats',
    path: '/indicators/seats',
    title: { zh: '部门填报岗位', en: 'Seats of departments' },
    roles: ['index_manager'],
    load: () => import('./seats/seats.screen.tsx'),
  },
];
