import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import { type Role, staffRoles } from '@xinan/policy';
import { book } from '@xinan/ui/icons';
import { createElement } from 'react';

export { GoverningStandards } from './governing/governing-standards.tsx';

/** Who writes; the action table decides again on the server. */
const writers: readonly Role[] = ['city_admin'];

export const consoleRooms: readonly ConsoleRoom[] = [
  {
    id: 'standards.list',
    path: '/standards',
    title: { zh: '标准规范', en: 'Standards' },
    roles: staffRoles,
    menu: { order: 90, icon: createElement(Icon, { path: book }) },
    find: async (desk, text) => (await import('./list/find-standards.ts')).findStandards(desk, text),
    load: () => import('./list/standards.screen.tsx'),
  },
  {
    id: 'standards.reader',
    path: '/standards/$id',
    title: { zh: '标准', en: 'Standard' },
    roles: staffRoles,
    load: () => import('./reader/reader.screen.tsx'),
  },
  {
    id: 'standards.editor',
    path: '/standards/$id/edit',
    title: { zh: '起草标准', en: 'Draft a standard' },
    roles: writers,
    load: () => import('./editor/editor.screen.tsx'),
  },
  {
    id: 'standards.print',
    path: '/standards/$id/print/$version',
    title: { zh: '打印标准', en: 'Print a standard' },
    roles: staffRoles,
    load: () => import('./print/standard-print.screen.tsx'),
  },
];
