import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import { list } from '@xinan/ui/icons';
import { createElement } from 'react';
import { departmentRoles, officeRoles, readerRoles } from '../roles.ts';

/** 指标填报: the work list, the form of a department, the record of one value. */
export const collectRooms: readonly ConsoleRoom[] = [
  {
    id: 'indicators.collect',
    path: '/indicators/collect',
    title: { zh: '指标填报', en: 'Index reporting' },
    roles: [...departmentRoles, ...officeRoles],
    menu: { order: 56, icon: createElement(Icon, { path: list }) },
    load: () => import('./list/collect.screen.tsx'),
  },
  {
    id: 'indicators.batch',
    path: '/indicators/batches/$id',
    title: { zh: '部门填报表', en: 'Form of a department' },
    roles: readerRoles,
    under: '/indicators/collect',
    load: () => import('./sheet/batch.screen.tsx'),
  },
  {
    id: 'indicators.task',
    path: '/indicators/tasks/$id',
    title: { zh: '填报任务', en: 'Data task' },
    roles: readerRoles,
    under: '/indicators/collect',
    load: () => import('./record/task.screen.tsx'),
  },
];
