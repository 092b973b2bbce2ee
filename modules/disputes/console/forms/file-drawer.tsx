import { FormDrawer, useSay } from '@xinan/console-kit';
import type { InputOf, Route } from '@xinan/contract-kit';
import type { FormInstance } from 'antd';
import type { ReactNode } from 'react';
import type { TSchema } from 'typebox';
import { type DisputeRecord, getDispute } from '../../contract.ts';
import { disputeStates } from '../../domain.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { mayOpen } from '../record/may-open.ts';
import type { OpenForm } from '../record/open-form.ts';

/** What every form of a file is given. */
export interface FileFormProps extends OpenForm {
  readonly onClose: () => void;
}

export interface FileDrawerProps<Values extends object, R extends Route> extends FileFormProps {
  readonly title: string;
  readonly route: R;
  readonly initial: Values;
  readonly toInput: (values: Values, version: number) => InputOf<R>;
  readonly submit?: (values: Values) => string;
  readonly width?: number;
  readonly children: (values: Values, form: FormInstance<Values>) => ReactNode;
}

const isRecord = (output: unknown): output is DisputeRecord =>
  typeof output === 'object' && output !== null && 'timeline' in output;

/** The frame of every form of a file. Draft and version belong to the form and what it is about. */
export function FileDrawer<Values extends object, R extends Route<TSchema, TSchema, TSchema, TSchema>>({
  form,
  targetId,
  text: _text,
  ...rest
}: FileDrawerProps<Values, R>): ReactNode {
  const say = useSay();
  const desk = useFileDesk();
  const { record } = desk;
  return (
    <FormDrawer<Values, R>
      {...rest}
      draftName={['disputes', form, record.id, targetId].filter(Boolean).join('.')}
      on={{
        record,
        isOpen: mayOpen({ form }, desk),
        stateWord: say(disputeStates.states[record.state]),
        reads: getDispute,
      }}
      onDone={(output) => desk.took(isRecord(output) ? output : null, rest.title)}
    />
  );
}
