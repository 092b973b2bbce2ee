import type { ActorTx } from '@xinan/platform';

export const counsellingChanged = 'counselling.changed';

/** Tells open screens: supervisors of the area, counsellors wherever they work. An id, nothing else. */
export function announceChange(tx: ActorTx, { id, area }: { id: string; area: string }): void {
  tx.emit({ topic: counsellingChanged, recordId: id, audience: ['crisis_supervisor'], area });
  tx.emit({
    topic: counsellingChanged,
    recordId: id,
    audience: ['counsellor', 'psychotherapist'],
    area: null,
  });
}
