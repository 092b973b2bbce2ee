import { Input } from 'antd';
import type { ReactNode } from 'react';

export interface WhenFieldProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (localTime: string) => void;
  /** `date` for a day, else date and time. */
  readonly kind?: 'datetime-local' | 'date';
  readonly label?: string;
}

/** Date, or date and time, in the browser's own field: typed or picked, known to everybody. */
export function WhenField({ kind = 'datetime-local', label, onChange, ...rest }: WhenFieldProps): ReactNode {
  return (
    <Input
      {...rest}
      {...(label === undefined ? {} : { 'aria-label': label })}
      type={kind}
      className="dispute-when"
      onChange={(event) => onChange?.(event.target.value)}
    />
  );
}
