import type { ActorTx } from '@xinan/platform';
import { actionOf, type ActionName, type Role, roles } from '@xinan/policy';

const whoMay = (action: ActionName): Role[] =>
  (Object.keys(actionOf(action).by) as Role[]).filter((role) => roles[role].staff);

/** Open libraries ask again. */
export function tellLibraryChanged(tx: ActorTx, recordId: string): void {
  tx.touch(recordId);
  tx.emit({ topic: 'instruments.changed', recordId, audience: whoMay('instrument.read') });
}

/** Open drafts and their lists ask again. */
export function tellDraftChanged(tx: ActorTx, draftId: string): void {
  tx.touch(draftId);
  tx.emit({
    topic: 'instrument-drafts.changed',
    recordId: draftId,
    audience: whoMay('instrument.draft_read'),
  });
}
