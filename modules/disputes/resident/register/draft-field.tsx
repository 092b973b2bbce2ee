import { describedBy, Field } from '@xinan/resident-kit';

interface DraftFieldProps {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
  long?: boolean;
  /** A calendar day. */
  day?: boolean;
  inputMode?: 'text' | 'tel' | 'decimal';
  autoComplete?: string;
  maxLength?: number;
  max?: string;
  unit?: string;
}

/** One line or a few, with its label, hint and fault. */
export function DraftField(props: DraftFieldProps) {
  const {
    id,
    label,
    value,
    onInput,
    hint,
    error,
    optional = false,
    long = false,
    day = false,
    unit,
    ...rest
  } = props;
  const control = {
    id,
    class: 'input',
    value,
    autoComplete: 'off',
    'aria-invalid': Boolean(error),
    'aria-describedby': describedBy(id, { hint: Boolean(hint), error: Boolean(error) }),
    ...rest,
  };
  const typed = (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value);
  const line = long ? (
    <textarea {...control} rows={4} onInput={typed} />
  ) : day ? (
    <input {...control} type="date" onInput={typed} />
  ) : (
    <input {...control} type="text" onInput={typed} />
  );
  return (
    <Field id={id} label={label} optional={optional} error={error} {...(hint ? { hint } : {})}>
      {unit ? (
        <div class="field__with-unit">
          {line}
          <span>{unit}</span>
        </div>
      ) : (
        line
      )}
    </Field>
  );
}
