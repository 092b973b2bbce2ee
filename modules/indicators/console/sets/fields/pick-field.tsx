import { Select } from 'antd';
import type { ReactNode } from 'react';
import { Field } from './field.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface PickProps {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option[];
}

/** A listed option is found by what it says. */
const search = { optionFilterProp: 'label' } as const;

export function PickField({
  value,
  onChange,
  options,
  ...field
}: PickProps & { readonly value: string; readonly onChange: (value: string) => void }): ReactNode {
  return (
    <Field {...field}>
      {(control) => (
        <Select<string>
          {...control}
          showSearch={options.length > 8 && search}
          value={value}
          options={[...options]}
          onChange={onChange}
        />
      )}
    </Field>
  );
}

export function PickManyField({
  value,
  onChange,
  options,
  ...field
}: PickProps & {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}): ReactNode {
  return (
    <Field {...field} wide>
      {(control) => (
        <Select<string[]>
          {...control}
          mode="multiple"
          showSearch={search}
          value={[...value]}
          options={[...options]}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
