import type { InstrumentRow, LicenceRow } from '../../contract.ts';

/** What the city still has to do before residents may read a form. */
export type ToDo =
  | { readonly kind: 'nothing' | 'conditions' | 'permission' | 'professional' }
  | { readonly kind: 'approve'; readonly locale: 'zh' | 'en' };

/** `row` is the library's line where the reader may see it. */
export function toDoOf(licence: LicenceRow, row: InstrumentRow | undefined): ToDo[] {
  if (row && row.kind !== 'self-report') return [{ kind: 'professional' }];
  if (licence.class === 'C' && licence.locales.length === 0) return [{ kind: 'permission' }];
  const open = (['zh', 'en'] as const).filter(
    (locale) => row?.standing[locale].shown === false && row.standing[locale].canApprove,
  );
  const first: ToDo = { kind: licence.conditions.length > 0 ? 'conditions' : 'nothing' };
  const approvals = open.map((locale): ToDo => ({ kind: 'approve', locale }));
  return first.kind === 'nothing' && approvals.length > 0 ? approvals : [first, ...approvals];
}
