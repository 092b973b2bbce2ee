import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import type { Role } from '@xinan/policy';
import { calendar, people } from '@xinan/ui/icons';
import { createElement } from 'react';

/** Who looks for people and teams; the action table decides again on the server. */
const readers: readonly Role[] = ['registrar', 'mediation_lead', 'city_admin'];
/** Who takes cases and says when not. */
const takers: readonly Role[] = ['mediator', 'consultant', 'counsellor', 'police_officer', 'mediation_lead'];

export const consoleRooms: readonly ConsoleRoom[] = [
  {
    id: 'practitioners.forces',
    path: '/teams',
    title: { zh: '队伍与专家', en: 'Teams and experts' },
    roles: readers,
    menu: { order: 45, icon: createElement(Icon, { path: people }) },
    find: async (desk, text) => (await import('./forces/find-forces.ts')).findForces(desk, text),
    load: () => import('./forces/forces.screen.tsx'),
  },
  {
    id: 'practitioners.team',
    path: '/teams/$id',
    title: { zh: '队伍', en: 'Team' },
    roles: readers,
    load: () => import('./team/team.screen.tsx'),
  },
  {
    id: 'practitioners.person',
    path: '/practitioners/$id',
    title: { zh: '人员', en: 'Person' },
    roles: readers,
    load: () => import('./person/person.screen.tsx'),
  },
  {
    id: 'practitioners.letter',
    path: '/practitioners/$id/letters/$letter',
    title: { zh: '聘书', en: 'Letter of appointment' },
    roles: readers,
    load: () => import('./letter/letter-print.screen.tsx'),
  },
  {
    id: 'practitioners.availability',
    path: '/my-availability',
    title: { zh: '我的接案时间', en: 'My availability' },
    roles: takers,
    menu: { order: 46, icon: createElement(Icon, { path: calendar }) },
    load: () => import('./availability/availability.screen.tsx'),
  },
];
