import type { ConsoleRoom } from '@xinan/console-kit';
import { auditIcon } from './menu-icon.tsx';

/** The auditor's rooms: the log, and the verification of its chain. */
export const consoleRooms: readonly ConsoleRoom[] = [
  {
    id: 'audits.log',
    path: '/audit',
    title: { zh: '审计日志', en: 'Audit log' },
    roles: ['auditor'],
    menu: { order: 80, icon: auditIcon },
    load: () => import('./audit-log.screen.tsx'),
  },
  {
    id: 'audits.verification',
    path: '/audit/verification',
    title: { zh: '审计链核验', en: 'Verification of the audit chain' },
    roles: ['auditor'],
    load: () => import('./verification.screen.tsx'),
  },
];
