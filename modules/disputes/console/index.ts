import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import type { Role } from '@xinan/policy';
import { people } from '@xinan/ui/icons';
import { createElement } from 'react';
import { officeRooms } from './office/rooms.ts';
import { reportRoom } from './report/room.ts';

/** Who opens disputes, each in a view of their own; the action table decides again on the server. */
const readers: readonly Role[] = [
  'registrar',
  'mediation_lead',
  'mediator',
  'police_officer',
  'consultant',
  'counsellor',
];

export const consoleRooms: readonly ConsoleRoom[] = [
  ...officeRooms,
  reportRoom,
  {
    id: 'disputes.list',
    path: '/disputes',
    title: { zh: '矛盾纠纷', en: 'Disputes' },
    roles: readers,
    menu: { order: 30, icon: createElement(Icon, { path: people }) },
    find: async (desk, text) => (await import('./list/find-disputes.ts')).findDisputes(desk, text),
    load: () => import('./list/dispute-list.screen.tsx'),
  },
  {
    id: 'disputes.record',
    path: '/disputes/$id',
    title: { zh: '矛盾纠纷', en: 'Dispute' },
    roles: readers,
    load: () => import('./record/dispute.screen.tsx'),
  },
  {
    id: 'disputes.print',
    path: '/disputes/$id/print/$form',
    title: { zh: '打印文书', en: 'Printed form' },
    roles: ['registrar', 'mediation_lead', 'mediator'],
    load: () => import('./print/dispute-print.screen.tsx'),
  },
];
