import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import { staffRoles } from '@xinan/policy';
import { people } from '@xinan/ui/icons';
import { createElement, lazy } from 'react';

export type { FrontPageProps } from './front-page.ts';
export { type FrontPage, frontPages } from './front-pages.ts';

/** The window that asks for the second factor again; the shell opens it. */
export const ConfirmIdentity = lazy(() => import('./confirm-identity.tsx'));

export const consoleRooms: readonly ConsoleRoom[] = [
  {
    id: 'accounts',
    path: '/accounts',
    title: { zh: '账号管理', en: 'Accounts' },
    roles: ['system_admin', 'security_admin', 'auditor', 'city_admin'],
    menu: { order: 80, icon: createElement(Icon, { path: people }) },
    load: () => import('./accounts.screen.tsx'),
  },
  {
    id: 'accounts.security',
    path: '/security',
    title: { zh: '登录安全', en: 'Sign-in security' },
    roles: staffRoles,
    load: () => import('./security.screen.tsx'),
  },
];
