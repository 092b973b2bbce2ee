import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import { book } from '@xinan/ui/icons';
import { createElement } from 'react';

/** 基础台账: what indicators are divided by. */
export const registerRooms: readonly ConsoleRoom[] = [
  {
    id: 'indicators.register',
    path: '/indicators/register',
    title: { zh: '基础台账', en: 'Base register' },
    roles: ['city_admin', 'auditor'],
    menu: { order: 59.2, icon: createElement(Icon, { path: book }) },
    load: () => import('./register.screen.tsx'),
  },
];
