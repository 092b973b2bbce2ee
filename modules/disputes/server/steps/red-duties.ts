import { deadline } from '@xinan/cn/calendar';
import type { ActorTx } from '@xinan/platform';
import type { DisputeClocks } from '../../domain.ts';
import type { openCaseDuties } from './case-duties.ts';

type Tasks = Parameters<typeof openCaseDuties>[2];

/** What red starts at once: a call to the leader, word to the police, an offer of psychological support within a day. */
export const redTasks = (tx: ActorTx, clocks: DisputeClocks): Tasks => [
  { kind: 'dispute.red_phone', dueAt: deadline(tx.now, clocks.redPhoneReport), for: 'desk', urgent: true },
  {
    kind: 'dispute.red_police',
    dueAt: deadline(tx.now, clocks.redPoliceInformed),
    for: 'desk',
    urgent: true,
  },
  {
    kind: 'dispute.red_counsellor',
    dueAt: deadline(tx.now, clocks.redCounsellorOffered),
    for: 'desk',
    urgent: true,
  },
];
