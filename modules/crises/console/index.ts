import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import type { Role } from '@xinan/policy';
import { pencil, personInNeed } from '@xinan/ui/icons';
import { createElement } from 'react';

/** Who opens cases; the action table decides again on the server. */
const readers: readonly Role[] = [
  'duty_officer',
  'crisis_supervisor',
  'psychiatrist',
  'counsellor',
  'psychotherapist',
  'hotline_operator',
  'school_teacher',
];
/** Who may report and no more: their menu leads to the form itself. Readers find it on the list. */
const reporters: readonly Role[] = ['mediator', 'police_officer', 'grid_worker', 'head_teacher', 'volunteer'];

export const consoleRooms: readonly ConsoleRoom[] = [
  {
    id: 'crises.list',
    path: '/crises',
    title: { zh: '危机个案', en: 'Crisis cases' },
    roles: readers,
    menu: { order: 20, icon: createElement(Icon, { path: personInNeed }) },
    find: async (desk, text) => (await import('./list/find-crises.ts')).findCrises(desk, text),
    load: () => import('./list/crisis-list.screen.tsx'),
  },
  {
    id: 'crises.new',
    path: '/crises/new',
    title: { zh: '报告', en: 'Report' },
    roles: reporters,
    menu: { order: 21, icon: createElement(Icon, { path: pencil }) },
    load: () => import('./report/crisis-report.screen.tsx'),
  },
  {
    id: 'crises.record',
    path: '/crises/$id',
    title: { zh: '危机个案', en: 'Crisis case' },
    roles: readers,
    load: () => import('./record/crisis-record.screen.tsx'),
  },
  {
    id: 'crises.print',
    path: '/crises/$id/print/$form',
    title: { zh: '打印表单', en: 'Printed form' },
    roles: readers,
    load: () => import('./print/crisis-print.screen.tsx'),
  },
];
