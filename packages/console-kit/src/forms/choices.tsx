import type { ReactNode } from 'react';

export interface Choice<Value extends string | number> {
  readonly value: Value;
  readonly label: ReactNode;
  /** What choosing it means, printed beside it. */
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

interface GroupProps<Value extends string | number> {
  /** Given by the form. */
  readonly id?: string;
  readonly label: string;
  readonly options: readonly Choice<Value>[];
  /** Side by side, for a few short words. */
  readonly row?: boolean;
}

export interface ChoicesProps<Value extends string | number> extends GroupProps<Value> {
  readonly value?: Value | null;
  readonly onChange?: (value: Value) => void;
}

/** One of a few: large enough for a thumb, each with its meaning. */
export function Choices<Value extends string | number>({
  id,
  label,
  options,
  row,
  value,
  onChange,
}: ChoicesProps<Value>): ReactNode {
  return (
    <div
      id={id}
      className={row ? 'kit-choices kit-choices--row' : 'kit-choices'}
      role="radiogroup"
      aria-label={label}
      tabIndex={-1}
    >
      {options.map((option) => (
        <label key={option.value} className="kit-choice">
          <input
            type="radio"
            name={id ?? label}
            checked={value === option.value}
            disabled={option.disabled}
            onChange={() => onChange?.(option.value)}
          />
          <Face {...option} />
        </label>
      ))}
    </div>
  );
}

export interface ChecksProps<Value extends string> extends GroupProps<Value> {
  readonly value?: readonly Value[];
  readonly onChange?: (value: readonly Value[]) => void;
}

/** Any of a few, none included. */
export function Checks<Value extends string>({
  id,
  label,
  options,
  row,
  value = [],
  onChange,
}: ChecksProps<Value>): ReactNode {
  const toggle = (word: Value) =>
    value.includes(word) ? value.filter((one) => one !== word) : [...value, word];
  return (
    <div
      id={id}
      className={row ? 'kit-choices kit-choices--row' : 'kit-choices'}
      role="group"
      aria-label={label}
      tabIndex={-1}
    >
      {options.map((option) => (
        <label key={option.value} className="kit-choice">
          <input
            type="checkbox"
            checked={value.includes(option.value)}
            disabled={option.disabled}
            onChange={() => onChange?.(toggle(option.value))}
          />
          <Face {...option} />
        </label>
      ))}
    </div>
  );
}

function Face({ label, hint }: Pick<Choice<string>, 'label' | 'hint'>): ReactNode {
  return (
    <span className="kit-choice__face">
      <span>{label}</span>
      {hint && <span className="kit-choice__hint">{hint}</span>}
    </span>
  );
}
