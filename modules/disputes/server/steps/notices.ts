import type { ActorTx } from '@xinan/platform';
import type { CaseRow } from '../record/store.ts';

export const disputeTopics = { changed: 'disputes.changed' } as const;

const desk = ['registrar', 'mediation_lead'];
const team = ['mediator', 'police_officer', 'consultant', 'counsellor'];

/** Tells the desk of the area, and teams wherever they are: a consultant of the city works in a village. */
export function announceChange(tx: ActorTx, { id, area }: Pick<CaseRow, 'id' | 'area'>): void {
  tx.emit({ topic: disputeTopics.changed, recordId: id, audience: desk, area });
  tx.emit({ topic: disputeTopics.changed, recordId: id, audience: team, area: null });
}
