import type { ActorTx } from '@xinan/platform';
import type { CaseRow } from '../record/store.ts';

/** Roles that reach cases through the area; all others through being assigned. */
const office = ['registrar', 'mediation_lead'];

/** Whether an area is, or lies within, another; the empty one holds all. */
export const lies = (area: string, within: string): boolean =>
  within === '' || area === within || area.startsWith(`${within}.`);

/** The actor's roles that reach this case: the row policies in words, so that no button leads to a refusal. */
export function rolesReaching(tx: ActorTx, row: Pick<CaseRow, 'area' | 'assigned_to_me'>): string[] {
  const inArea = lies(row.area, tx.actor.area);
  return tx.actor.roles.filter((role) => (office.includes(role) ? inArea : row.assigned_to_me));
}
