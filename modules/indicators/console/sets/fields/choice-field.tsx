import { Checks, type Choice, Choices } from '@xinan/console-kit';
import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { fieldIdOf } from '../draft/fault-places.ts';
import { useFieldFaults } from './field.tsx';

interface GroupProps<Value extends string> {
  readonly field: string;
  readonly label: string;
  readonly options: readonly Choice<Value>[];
}

function Frame({ field, label, children }: { field: string; label: string; children: ReactNode }): ReactNode {
  const faults = useFieldFaults(field);
  return (
    <div className="set-field set-field--wide">
      <span className="set-field__label" aria-hidden="true">
        {label}
      </span>
      {children}
      {faults.map((words) => (
        <p key={words} className="set-field__fault">
          {words}
        </p>
      ))}
    </div>
  );
}

/** One of a few, side by side. */
export function ChoiceField<Value extends string>({
  value,
  onChange,
  ...group
}: GroupProps<Value> & { readonly value: Value; readonly onChange: (value: Value) => void }): ReactNode {
  return (
    <Frame {...group}>
      <Choices<Value>
        id={fieldIdOf(group.field)}
        label={group.label}
        row
        options={group.options}
        value={value}
        onChange={onChange}
      />
    </Frame>
  );
}

export function ChecksField<Value extends string>({
  value,
  onChange,
  ...group
}: GroupProps<Value> & {
  readonly value: readonly Value[];
  readonly onChange: (value: readonly Value[]) => void;
}): ReactNode {
  return (
    <Frame {...group}>
      <Checks<Value>
        id={fieldIdOf(group.field)}
        label={group.label}
        row
        options={group.options}
        value={value}
        onChange={onChange}
      />
    </Frame>
  );
}

/** Yes or no. */
export function TickField({
  field,
  label,
  hint,
  value,
  onChange,
}: {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}): ReactNode {
  return (
    <div className="set-field set-field--wide">
      <Checkbox id={fieldIdOf(field)} checked={value} onChange={(event) => onChange(event.target.checked)}>
        {label}
      </Checkbox>
      {hint && <p className="set-field__note">{hint}</p>}
    </div>
  );
}
