import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import { list } from '@xinan/ui/icons';
import { createElement } from 'react';
import { readerRoles } from '../roles.ts';

export const setsRooms: readonly ConsoleRoom[] = [
  {
    id: 'indicators.sets',
    path: '/indicators/sets',
    title: { zh: '指标集', en: 'Indicator sets' },
    roles: [...readerRoles, 'index_expert'],
    menu: { order: 58, icon: createElement(Icon, { path: list }) },
    load: () => import('./sets.screen.tsx'),
  },
  {
    id: 'indicators.set',
    path: '/indicators/sets/$id',
    title: { zh: '指标集', en: 'Indicator set' },
    roles: [...readerRoles, 'index_expert'],
    load: () => import('./set.screen.tsx'),
  },
  {
    id: 'indicators.set.edit',
    path: '/indicators/sets/$id/edit',
    title: { zh: '编辑指标集', en: 'Edit an indicator set' },
    roles: ['index_manager'],
    load: () => import('./edit/edit.screen.tsx'),
  },
];
