import { useText } from '@xinan/console-kit';
import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { readNumber } from '../../collect/logic/read-number.ts';
import { editWords } from '../edit/words.ts';
import { type ControlProps, Field } from './field.tsx';

/** As one types it: without the dust of floating point. */
const textOf = (value: number): string => String(Number(value.toPrecision(12)));

/** The text of a number while it is typed: what is no number stays in the input and out of the draft. */
export function useNumberText(value: number, onChange: (value: number) => void) {
  const [text, setText] = useState(() => textOf(value));
  const reading = readNumber(text);
  // Changed from elsewhere: undone, scaled, merged.
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    if (reading.kind !== 'number' || reading.value !== value) setText(textOf(value));
  }
  return {
    text,
    isFault: reading.kind !== 'number',
    type: (next: string) => {
      setText(next);
      const read = readNumber(next);
      if (read.kind !== 'number') return;
      setSeen(read.value);
      onChange(read.value);
    },
  };
}

interface NumberFieldProps {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly suffix?: string;
}

export function NumberField({ value, onChange, suffix, ...field }: NumberFieldProps): ReactNode {
  const t = useText(editWords);
  const { text, isFault, type } = useNumberText(value, onChange);
  return (
    <Field {...field} fault={isFault ? t('notNumber') : undefined}>
      {(control) => <NumberInput control={control} text={text} type={type} suffix={suffix} />}
    </Field>
  );
}

export function NumberInput({
  control,
  text,
  type,
  suffix,
  label,
}: {
  readonly control: ControlProps;
  readonly text: string;
  readonly type: (text: string) => void;
  readonly suffix?: string | undefined;
  /** Where no label stands beside it. */
  readonly label?: string;
}): ReactNode {
  return (
    <Input
      {...control}
      {...(label === undefined ? {} : { 'aria-label': label })}
      className="set-number"
      inputMode="decimal"
      autoComplete="off"
      value={text}
      suffix={suffix}
      onChange={(event) => type(event.target.value)}
    />
  );
}
