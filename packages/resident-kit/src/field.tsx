import type { ComponentChildren } from 'preact';
import { useText } from './app.ts';
import { kitWords } from './words.ts';

interface FieldProps {
  id: string;
  label: string;
  optional?: boolean;
  hint?: string;
  error?: string | undefined;
  children: ComponentChildren;
}

/** Label, reason, what is wrong, then the control; the control names them by `aria-describedby={describedBy(...)}`. */
export function Field({ id, label, optional = false, hint, error, children }: FieldProps) {
  const t = useText(kitWords);
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
        {optional && <span class="field__optional"> · {t('optional')}</span>}
      </label>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

/** The ids a control of a `Field` is described by. */
export function describedBy(
  id: string,
  { hint, error }: { hint?: boolean; error?: boolean },
): string | undefined {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return ids === '' ? undefined : ids;
}
