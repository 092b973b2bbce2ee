import { toLtree } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';

const audience = ['registrar', 'mediation_lead', 'city_admin'] as const;

/** Open lists of teams and people ask again. */
export function tellTeamsChanged(tx: ActorTx, recordId: string, regionCode: string): void {
  tx.emit({ topic: 'teams.changed', recordId, audience, area: toLtree(regionCode) });
}
