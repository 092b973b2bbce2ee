import { parsePhone } from '@xinan/cn/phone';
import type { Draft } from './draft.ts';

export type DraftField = 'type' | 'facts' | 'amount' | 'familyName' | 'myName' | 'myPhone' | 'otherPhone';
/** The words of `registerWords` that say what is missing or wrong. */
export type DraftFault =
  | 'fault_type'
  | 'fault_facts'
  | 'fault_amount'
  | 'fault_name'
  | 'fault_familyName'
  | 'fault_phone'
  | 'fault_otherNameFirst';
export type DraftFaults = Partial<Readonly<Record<DraftField, DraftFault>>>;

export const steps = 3;

const fieldsOf: readonly (readonly DraftField[])[] = [
  ['type'],
  ['facts', 'amount'],
  ['familyName', 'myName', 'myPhone', 'otherPhone'],
];

const isWrongPhone = (typed: string): boolean => {
  const read = parsePhone(typed);
  return read.kind === 'invalid' && read.reason !== 'empty';
};

function faultOf(field: DraftField, draft: Draft): DraftFault | undefined {
  const isEmpty = draft[field].trim() === '';
  if (field === 'type') return isEmpty ? 'fault_type' : undefined;
  if (field === 'facts') return isEmpty ? 'fault_facts' : undefined;
  if (field === 'amount')
    return isEmpty || /^\d{1,12}(\.\d{1,2})?$/.test(draft.amount.trim()) ? undefined : 'fault_amount';
  if (field === 'myName') return isEmpty ? 'fault_name' : undefined;
  if (field === 'familyName') return isEmpty && draft.whose === 'family' ? 'fault_familyName' : undefined;
  if (isWrongPhone(draft[field])) return 'fault_phone';
  // A number alone has no party it could belong to.
  const isAlone = field === 'otherPhone' && !isEmpty && draft.otherName.trim() === '';
  return isAlone ? 'fault_otherNameFirst' : undefined;
}

/** What keeps a step from being left, by field; empty when nothing does. */
export function faultsOfStep(draft: Draft, step: number): DraftFaults {
  const found = (fieldsOf[step] ?? []).flatMap((field) => {
    const fault = faultOf(field, draft);
    return fault ? [[field, fault] as const] : [];
  });
  return Object.fromEntries(found);
}
