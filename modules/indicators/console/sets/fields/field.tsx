import { useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { fieldIdOf, isAtField } from '../draft/fault-places.ts';
import { useEditDesk } from '../edit/desk.ts';
import { editWords } from '../edit/words.ts';

/** What is wrong at a field of the entry that is open. */
export function useFieldFaults(field: string): readonly string[] {
  const { faults, at } = useEditDesk();
  const say = useSay();
  const t = useText(editWords);
  return faults
    .filter((place) => place.at === at && isAtField(place, field))
    .map(({ fault }) => (fault.blank ? t('blank') : say(fault.message)));
}

export interface ControlProps {
  readonly id: string;
  readonly status: 'error' | '';
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  /** As in the document; faults find the input by it. */
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  /** What the input itself finds wrong before it reaches the draft. */
  readonly fault?: string | undefined;
  readonly wide?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A labelled input with what is wrong at it in words below. */
export function Field({ field, label, hint, fault, wide = false, children }: FieldProps): ReactNode {
  const found = useFieldFaults(field);
  const faults = fault === undefined ? found : [fault];
  const id = fieldIdOf(field);
  const noteId = `${id}-note`;
  const hasNote = faults.length > 0 || hint !== undefined;
  return (
    <div className={wide ? 'set-field set-field--wide' : 'set-field'}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        status: faults.length > 0 ? 'error' : '',
        ...(hasNote ? { 'aria-describedby': noteId } : {}),
        ...(faults.length > 0 ? { 'aria-invalid': true as const } : {}),
      })}
      {hasNote && (
        <div id={noteId} className="set-field__note">
          {faults.map((words) => (
            <p key={words} className="set-field__fault">
              {words}
            </p>
          ))}
          {hint && <p>{hint}</p>}
        </div>
      )}
    </div>
  );
}
