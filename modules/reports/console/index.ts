import type { ConsoleRoom } from '@xinan/console-kit';
import { cockpitIcon, tableIcon } from './menu-icons.tsx';

const readers = ['city_admin', 'crisis_supervisor', 'duty_officer', 'data_officer'] as const;

const cockpit = {
  title: { zh: '城市驾驶舱', en: 'City cockpit' },
  roles: readers,
  load: () => import('./cockpit.screen.tsx'),
};
const bigScreen = {
  title: { zh: '大屏', en: 'Big screen' },
  roles: readers,
  fullScreen: true,
  load: () => import('./big-screen.screen.tsx'),
};
const annual = {
  title: { zh: '年度统计表', en: 'Annual table' },
  roles: readers,
  load: () => import('./annual.screen.tsx'),
};

/** Period and region stand in the address, so that a view can be sent to a colleague. */
export const consoleRooms: readonly ConsoleRoom[] = [
  { id: 'reports.cockpit', path: '/cockpit', menu: { order: 60, icon: cockpitIcon }, ...cockpit },
  { id: 'reports.cockpit.period', path: '/cockpit/$period', ...cockpit },
  { id: 'reports.cockpit.region', path: '/cockpit/$period/$region', ...cockpit },
  { id: 'reports.screen', path: '/cockpit/screen', ...bigScreen },
  { id: 'reports.annual', path: '/annual', menu: { order: 61, icon: tableIcon }, ...annual },
  { id: 'reports.annual.year', path: '/annual/$year', ...annual },
];
