import type { ReactNode } from 'react';

export interface TickProps {
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: boolean;
  readonly onChange?: (value: boolean) => void;
}

/** One thing to confirm: never ticked beforehand. */
export function Tick({ id, label, hint, value = false, onChange }: TickProps): ReactNode {
  return (
    <label className="kit-choice">
      <input id={id} type="checkbox" checked={value} onChange={(event) => onChange?.(event.target.checked)} />
      <span className="kit-choice__face">
        <span>{label}</span>
        {hint && <span className="kit-choice__hint">{hint}</span>}
      </span>
    </label>
  );
}

/** The rule of such a box: only a yes is one. */
export const mustTick = (message: string) => ({
  required: true,
  validator: (_: unknown, value: boolean | undefined) =>
    value === true ? Promise.resolve() : Promise.reject(new Error(message)),
});
