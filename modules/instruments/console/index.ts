import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import { type Role, staffRoles } from '@xinan/policy';
import { list, pencil } from '@xinan/ui/icons';
import { createElement } from 'react';

export { ScoreSteps, type ScoreStepsProps } from './trial/score-steps.tsx';

/** Who reads definitions; the action table decides again on the server. */
const readers: readonly Role[] = [
  'counsellor',
  'psychotherapist',
  'psychiatrist',
  'consultant',
  'duty_officer',
  'crisis_supervisor',
  'hotline_operator',
  'school_teacher',
  'trainer',
  'city_admin',
  'auditor',
  'instrument_manager',
  'instrument_approver',
];
const makers: readonly Role[] = ['instrument_manager', 'instrument_approver'];

export const consoleRooms: readonly ConsoleRoom[] = [
  {
    id: 'instruments.library',
    path: '/instruments',
    title: { zh: '量表库', en: 'Instruments' },
    roles: readers,
    menu: { order: 40, icon: createElement(Icon, { path: list }) },
    find: async (desk, text) => (await import('./library/find-instruments.ts')).findInstruments(desk, text),
    load: () => import('./library/library.screen.tsx'),
  },
  {
    id: 'instruments.licences',
    path: '/instruments/licences',
    title: { zh: '量表的出处与许可', en: 'Sources and licences' },
    roles: staffRoles,
    load: () => import('./licences/licences.screen.tsx'),
  },
  {
    id: 'instruments.drafts',
    path: '/instruments/drafts',
    title: { zh: '量表草稿', en: 'Drafts of instruments' },
    roles: makers,
    menu: { order: 41, icon: createElement(Icon, { path: pencil }) },
    load: () => import('./drafts/drafts.screen.tsx'),
  },
  {
    id: 'instruments.draft',
    path: '/instruments/drafts/$id',
    title: { zh: '量表草稿', en: 'Draft of an instrument' },
    roles: makers,
    load: () => import('./drafts/draft.screen.tsx'),
  },
  {
    id: 'instruments.editor',
    path: '/instruments/drafts/$id/edit',
    title: { zh: '编写量表', en: 'Write an instrument' },
    roles: ['instrument_manager'],
    load: () => import('./editor/editor.screen.tsx'),
  },
  {
    id: 'instruments.paper',
    path: '/instruments/$id/paper',
    title: { zh: '打印量表', en: 'Print an instrument' },
    roles: readers,
    load: () => import('./print/instrument-print.screen.tsx'),
  },
  {
    id: 'instruments.page',
    path: '/instruments/$id',
    title: { zh: '量表', en: 'Instrument' },
    roles: readers,
    load: () => import('./page/instrument.screen.tsx'),
  },
];
