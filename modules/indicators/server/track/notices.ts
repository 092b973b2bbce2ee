import type { ActorTx } from '@xinan/platform';

/** Open screens of the index listen to these. */
export const indicatorsChanged = 'indicators.changed';

const audience = [
  'data_officer',
  'data_reviewer',
  'index_verifier',
  'index_manager',
  'index_approver',
  'appeal_handler',
  'city_admin',
];

/** Tells open screens that a form, a cycle or a run changed. An id, nothing else. */
export const announceChange = (tx: ActorTx, recordId: string, area: string): void =>
  tx.emit({ topic: indicatorsChanged, recordId, audience, area });
