import { type ConsoleRoom, Icon } from '@xinan/console-kit';
import type { Role } from '@xinan/policy';
import { pencil } from '@xinan/ui/icons';
import { createElement } from 'react';

/** Everybody who may meet a dispute first; the action table decides again on the server. */
const reporters: readonly Role[] = [
  'grid_worker',
  'village_head',
  'volunteer',
  'police_officer',
  'petition_officer',
  'hotline_operator',
  'duty_officer',
  'crisis_supervisor',
  'counsellor',
  'psychotherapist',
  'registrar',
  'mediator',
  'mediation_lead',
];

export const reportRoom: ConsoleRoom = {
  id: 'disputes.report',
  path: '/disputes/report',
  title: { zh: '登记纠纷', en: 'Register a dispute' },
  roles: reporters,
  menu: { order: 31, icon: createElement(Icon, { path: pencil }) },
  offline: true,
  load: () => import('./dispute-report.screen.tsx'),
};
