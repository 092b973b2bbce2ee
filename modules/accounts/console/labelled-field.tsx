import { type ReactNode, useId } from 'react';

export interface FieldAttributes {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
  readonly status: '' | 'error';
}

export interface LabelledFieldProps {
  readonly label: string;
  /** The exception is marked: 选填. */
  readonly optional?: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly children: (attributes: FieldAttributes) => ReactNode;
}

/** A field with its label above, hint under the label, and what is wrong under the field. */
export function LabelledField({ label, optional, hint, error, children }: LabelledFieldProps): ReactNode {
  const id = useId();
  const described = [hint && !error && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
        {optional && <span className="field__optional">{optional}</span>}
      </label>
      {hint && !error && (
        <div className="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({
        id,
        'aria-invalid': error !== undefined,
        'aria-describedby': described || undefined,
        status: error ? 'error' : '',
      })}
      {error && (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
