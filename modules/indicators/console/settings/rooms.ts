import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import { filter } from '@xinan/ui/icons';
import { createElement } from 'react';

/** 指数设置: what a city sets for its own evaluation. */
export const settingsRooms: readonly ConsoleRoom[] = [
  {
    id: 'indicators.settings',
    path: '/indicators/settings',
    title: { zh: '指数设置', en: 'Index settings' },
    roles: ['index_manager', 'city_admin', 'auditor'],
    menu: { order: 59.4, icon: createElement(Icon, { path: filter }) },
    load: () => import('./settings.screen.tsx'),
  },
];
