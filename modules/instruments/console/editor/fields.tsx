import { useDesk, useSay, useText } from '@xinan/console-kit';
import { Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { editorWords } from '../../locales/editor.ts';
import { faultText } from '../../locales/faults.ts';
import { listAt, numberAt, textAt } from '../document/at-path.ts';
import { wordsIn } from '../trial/wording.ts';
import { fieldIdAt, useEditor } from './editor-context.ts';

interface FieldProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** Label above; hint and what is wrong below, so that fields side by side stand on one line. */
function Frame({ path, label, hint, children }: FieldProps & { readonly children: ReactNode }): ReactNode {
  const say = useSay();
  const { faults } = useEditor();
  const own = faults.filter((fault) => fault.path === path);
  return (
    <div className={own.length > 0 ? 'inst-field inst-field--faulty' : 'inst-field'}>
      <label className="inst-field__label" htmlFor={fieldIdAt(path)}>
        {label}
      </label>
      {children}
      {hint && <p className="inst-field__hint">{hint}</p>}
      {own.map((fault) => (
        <p key={fault.code + fault.message} className="inst-field__fault">
          {say(faultText(fault))}
        </p>
      ))}
    </div>
  );
}

const useInvalid = (path: string): { 'aria-invalid'?: true; status?: 'error' } => {
  const { faults } = useEditor();
  return faults.some((fault) => fault.path === path) ? { 'aria-invalid': true, status: 'error' } : {};
};

export function TextField(props: FieldProps & { readonly long?: boolean; readonly empty?: null }): ReactNode {
  const { path, disabled, long, empty } = props;
  const { document, put } = useEditor();
  const invalid = useInvalid(path);
  const shared = {
    id: fieldIdAt(path),
    value: textAt(document, path),
    ...invalid,
    ...(disabled ? { disabled } : {}),
    onChange: (event: { target: { value: string } }) =>
      put(path, event.target.value === '' && empty === null ? null : event.target.value),
  };
  return (
    <Frame {...props}>
      {long ? <Input.TextArea {...shared} autoSize={{ minRows: 1 }} /> : <Input {...shared} />}
    </Frame>
  );
}

/** Chinese and English beside each other. */
export function PairField(
  props: Omit<FieldProps, 'path'> & { readonly path: string; readonly long?: boolean },
): ReactNode {
  const t = useText(editorWords);
  const { path, label, hint, ...rest } = props;
  return (
    <div className="inst-pairs">
      {(['zh', 'en'] as const).map((locale) => (
        <TextField
          key={locale}
          {...rest}
          {...(hint && locale === 'zh' ? { hint } : {})}
          path={`${path}.${locale}`}
          label={`${label} · ${t(locale)}`}
        />
      ))}
    </div>
  );
}

export function NumberField(
  props: FieldProps & {
    readonly whole?: boolean;
    readonly nullable?: boolean;
    readonly placeholder?: string;
  },
) {
  const { path, whole, nullable, placeholder, disabled } = props;
  const { document, put } = useEditor();
  const invalid = useInvalid(path);
  return (
    <Frame {...props}>
      <InputNumber
        id={fieldIdAt(path)}
        className="inst-field__number"
        value={numberAt(document, path)}
        {...invalid}
        {...(whole ? { precision: 0 } : {})}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(disabled ? { disabled } : {})}
        onChange={(value) => (value !== null || nullable) && put(path, value)}
      />
    </Frame>
  );
}

export interface Named {
  readonly value: string;
  readonly label: string;
}

export function SelectField(
  props: FieldProps & {
    readonly options: readonly Named[];
    readonly onPick?: (value: string) => void;
    readonly whenEmpty?: string;
  },
): ReactNode {
  const { path, options, disabled, onPick, whenEmpty = '' } = props;
  const { document, put } = useEditor();
  const value = textAt(document, path) || whenEmpty;
  return (
    <Frame {...props}>
      <Select
        id={fieldIdAt(path)}
        {...useInvalid(path)}
        {...(disabled ? { disabled } : {})}
        value={value === '' ? undefined : value}
        options={[...options]}
        onChange={(next: string) => (onPick ? onPick(next) : put(path, next))}
      />
    </Frame>
  );
}

export function ManyField(
  props: FieldProps & {
    readonly options: readonly Named[];
    readonly onPick?: (values: readonly string[]) => void;
  },
): ReactNode {
  const { path, options, onPick } = props;
  const { document, put } = useEditor();
  const chosen = listAt(document, path).filter((one) => typeof one === 'string');
  // In the order of the options, whatever the order of the clicks.
  const inOrder = (values: readonly string[]) =>
    [...values].sort(
      (one, other) =>
        options.findIndex(({ value }) => value === one) - options.findIndex(({ value }) => value === other),
    );
  return (
    <Frame {...props}>
      <Select
        id={fieldIdAt(path)}
        mode="multiple"
        maxTagCount="responsive"
        {...useInvalid(path)}
        value={chosen}
        options={[...options]}
        onChange={(next: string[]) => (onPick ? onPick(inOrder(next)) : put(path, inOrder(next)))}
      />
    </Frame>
  );
}

/** The document's items and scales as choices. */
export function useChoices(): { readonly items: readonly Named[]; readonly scales: readonly Named[] } {
  const { document } = useEditor();
  const { locale } = useDesk();
  const named = (path: string, field: 'text' | 'name') =>
    listAt(document, path).map((_, index) => {
      const at = `${path}[${index}]`;
      const text = {
        zh: textAt(document, `${at}.${field}.zh`) || null,
        en: textAt(document, `${at}.${field}.en`) || null,
      };
      const value = textAt(document, `${at}.id`);
      const said = wordsIn(text, locale) ?? value;
      const n = numberAt(document, `${at}.n`);
      return { value, label: n === null ? said : `${n} ${said}` };
    });
  return { items: named('items', 'text'), scales: named('scales', 'name') };
}

/** Faults that belong to a whole list or entry, not to one of its fields. */
export function FaultsHere({ path }: { path: string }): ReactNode {
  const say = useSay();
  const { faults } = useEditor();
  return faults
    .filter((fault) => fault.path === path)
    .map((fault) => (
      <p key={fault.code + fault.message} className="inst-field__fault">
        {say(faultText(fault))}
      </p>
    ));
}
