import type { ActorTx } from '@xinan/platform';
import { staffRoles } from '@xinan/policy';

/** Open lists, readers and headers ask again. */
export function tellStandardsChanged(tx: ActorTx, standardId: string): void {
  tx.touch(standardId);
  tx.emit({ topic: 'standards.changed', recordId: standardId, audience: staffRoles });
}
