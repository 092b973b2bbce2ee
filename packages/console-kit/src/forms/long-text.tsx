import { Input } from 'antd';
import type { ReactNode } from 'react';

export interface LongTextProps {
  readonly id?: string;
  /** For screen readers, where no label stands beside it. */
  readonly label?: string;
  readonly value?: string;
  readonly onChange?: (text: string) => void;
  readonly minRows: number;
  readonly maxLength: number;
}

/** Room to write that grows with the text; the count appears only when the room is running out. */
export function LongText({ minRows, maxLength, label, onChange, ...rest }: LongTextProps): ReactNode {
  return (
    <Input.TextArea
      {...rest}
      {...(label === undefined ? {} : { 'aria-label': label })}
      autoSize={{ minRows }}
      maxLength={maxLength}
      showCount={{ formatter: ({ count }) => (count > maxLength * 0.8 ? `${count} / ${maxLength}` : '') }}
      onChange={(event) => onChange?.(event.target.value)}
    />
  );
}
