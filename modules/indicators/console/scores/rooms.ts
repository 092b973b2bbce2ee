import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import { trendUp } from '@xinan/ui/icons';
import { createElement } from 'react';
import { readerRoles, wallRoles } from '../roles.ts';
import { paths } from './address.ts';

const roles = readerRoles;

const map = {
  title: { zh: '心安指数 · 地图', en: 'Index · map' },
  roles,
  load: () => import('./map/map.screen.tsx'),
};
const change = {
  title: { zh: '心安指数 · 变化由来', en: 'Index · what changed' },
  roles,
  load: () => import('./change/change.screen.tsx'),
};

/** The period stands in the query of the address, the unit and the code in its path: a view can be sent to a colleague. */
export const scoresRooms: readonly ConsoleRoom[] = [
  {
    id: 'indicators.overview',
    path: '/indicators',
    title: { zh: '心安指数', en: 'City index' },
    roles,
    menu: { order: 55, icon: createElement(Icon, { path: trendUp }) },
    load: () => import('./overview/overview.screen.tsx'),
  },
  {
    id: 'indicators.tree',
    path: '/indicators/tree/$unit',
    title: { zh: '心安指数 · 指标树', en: 'Index · indicators' },
    roles,
    load: () => import('./tree/tree.screen.tsx'),
  },
  {
    id: 'indicators.proof',
    path: '/indicators/proof/$run/$unit/$code',
    title: { zh: '这个数字从哪里来', en: 'Where this figure comes from' },
    roles,
    load: () => import('./proof/proof.screen.tsx'),
  },
  {
    id: 'indicators.ranking',
    path: '/indicators/ranking',
    title: { zh: '心安指数 · 排名', en: 'Index · ranking' },
    roles,
    load: () => import('./ranking/ranking.screen.tsx'),
  },
  {
    id: 'indicators.screen',
    path: paths.screen,
    title: { zh: '心安指数 · 大屏', en: 'Index · big screen' },
    roles: wallRoles,
    fullScreen: true,
    load: () => import('./screen/screen.screen.tsx'),
  },
  { id: 'indicators.map', path: '/indicators/map/$code', ...map },
  { id: 'indicators.map.within', path: '/indicators/map/$code/$within', ...map },
  { id: 'indicators.change', path: '/indicators/change', ...change },
  { id: 'indicators.change.unit', path: '/indicators/change/$unit', ...change },
  {
    id: 'indicators.what-if',
    path: '/indicators/what-if',
    title: { zh: '心安指数 · 权重试算', en: 'Index · what-if weights' },
    roles,
    load: () => import('./what-if/what-if.screen.tsx'),
  },
];
