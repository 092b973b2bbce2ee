import { Input } from 'antd';
import type { ReactNode } from 'react';
import { Field } from './field.tsx';

interface TextFieldProps {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Several lines, over the whole width. */
  readonly long?: boolean;
}

export function TextField({ value, onChange, long = false, ...field }: TextFieldProps): ReactNode {
  return (
    <Field {...field} wide={long}>
      {(control) =>
        long ? (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 2 }}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <Input {...control} value={value} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  );
}
