import type { ActorTx } from '@xinan/platform';

export const crisisTopics = {
  alerted: 'crises.alerted',
  changed: 'crises.changed',
  glassBroken: 'crises.glass_broken',
} as const;

const desk = ['duty_officer', 'crisis_supervisor'];

interface CaseAddress {
  readonly id: string;
  readonly area: string;
}

export function announceAlert(tx: ActorTx, { id, area }: CaseAddress): void {
  tx.emit({ topic: crisisTopics.alerted, recordId: id, audience: desk, area });
}

/** Tells the desk of the area; hospitals hear wherever they are, as a case may be referred across counties. */
export function announceChange(tx: ActorTx, { id, area }: CaseAddress): void {
  tx.emit({ topic: crisisTopics.changed, recordId: id, audience: desk, area });
  tx.emit({ topic: crisisTopics.changed, recordId: id, audience: ['psychiatrist'], area: null });
}

export function announceBrokenGlass(tx: ActorTx, { id, area }: CaseAddress): void {
  tx.emit({ topic: crisisTopics.glassBroken, recordId: id, audience: ['crisis_supervisor'], area });
}
