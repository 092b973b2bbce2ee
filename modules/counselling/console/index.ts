import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import type { Role } from '@xinan/policy';
import { heart, pencil } from '@xinan/ui/icons';
import { createElement } from 'react';

/** Who opens cases; the action table decides again on the server. */
const readers: readonly Role[] = ['counsellor', 'psychotherapist', 'crisis_supervisor'];
/** Who may ask and no more. */
const askers: readonly Role[] = ['petition_officer', 'registrar', 'hotline_operator', 'mediator'];

export const consoleRooms: readonly ConsoleRoom[] = [
  {
    id: 'counselling.list',
    path: '/counselling',
    title: { zh: '信访疏导', en: 'Petitioner counselling' },
    roles: readers,
    menu: { order: 30, icon: createElement(Icon, { path: heart }) },
    find: async (desk, text) => (await import('./list/find-counsellings.ts')).findCounsellings(desk, text),
    load: () => import('./list/counselling-list.screen.tsx'),
  },
  {
    id: 'counselling.new',
    path: '/counselling/new',
    title: { zh: '申请疏导', en: 'Ask for counselling' },
    roles: askers,
    menu: { order: 31, icon: createElement(Icon, { path: pencil }) },
    load: () => import('./request/request.screen.tsx'),
  },
  {
    id: 'counselling.petition-clocks',
    path: '/counselling/petition-clocks',
    title: { zh: '信访办理期限', en: 'Terms of a petition' },
    roles: [...readers, ...askers],
    load: () => import('./print/petition-clocks.screen.tsx'),
  },
  {
    id: 'counselling.record',
    path: '/counselling/$id',
    title: { zh: '疏导个案', en: 'Counselling case' },
    roles: readers,
    load: () => import('./record/counselling-record.screen.tsx'),
  },
  {
    id: 'counselling.print',
    path: '/counselling/$id/print/$form',
    title: { zh: '打印表单', en: 'Printed form' },
    roles: ['counsellor', 'psychotherapist'],
    load: () => import('./print/counselling-print.screen.tsx'),
  },
];
