import { type ClipboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';

export interface CodeFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
  /** Six digits are there. */
  readonly onFull?: (code: string) => void;
  readonly disabled?: boolean;
  readonly error?: string | undefined;
  readonly focus?: boolean;
}

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '').slice(0, 6);

/** Six digits in one field: typed, pasted with spaces, or filled by the phone; sent as soon as the sixth is there. */
export function CodeField({
  label,
  hint,
  value,
  onChange,
  onFull,
  disabled,
  error,
  focus,
}: CodeFieldProps): ReactNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus && !disabled) field.current?.focus();
  }, [focus, disabled]);
  const take = (text: string) => {
    const code = digitsOf(text);
    onChange(code);
    if (code.length === 6 && code !== value) onFull?.(code);
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    take(event.clipboardData.getData('text'));
  };
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="code-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="code-field__hint">
          {hint}
        </p>
      )}
      <input
        ref={field}
        id={id}
        className="code-field__input"
        inputMode="numeric"
        autoComplete="one-time-code"
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
        placeholder="000000"
        value={value}
        readOnly={disabled}
        onChange={(event) => take(event.target.value)}
        onPaste={paste}
      />
      {error && (
        <p id={`${id}-error`} className="code-field__error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
