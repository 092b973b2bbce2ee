import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import { exclusiveRoles, staffRoles } from '@xinan/policy';
import { list } from '@xinan/ui/icons';
import { createElement } from 'react';

export { DutyWatch } from './duty-watch.tsx';

export const consoleRooms: readonly ConsoleRoom[] = [
  {
    id: 'worklist',
    path: '/worklist',
    title: { zh: '我的待办', en: 'My duties' },
    // The three administrators keep the house; they hold no duties about people.
    roles: staffRoles.filter((role) => !exclusiveRoles.includes(role)),
    menu: { order: 10, icon: createElement(Icon, { path: list }) },
    find: async (desk, text) => (await import('./find-duties.ts')).findDuties(desk, text),
    load: () => import('./duties.screen.tsx'),
  },
];
