import { FormDrawer, useSay } from '@xinan/console-kit';
import type { InputOf, Route } from '@xinan/contract-kit';
import type { FormInstance } from 'antd';
import type { ReactNode } from 'react';
import type { TSchema } from 'typebox';
import { type CrisisRecord, getCrisis } from '../../contract.ts';
import { type CrisisStep, crisisStates } from '../../domain.ts';

/** A route that answers the case as it has become. */
type RecordRoute = Route<TSchema, TSchema, TSchema, typeof CrisisRecord>;

export interface StepDrawerProps<Values extends object, R extends RecordRoute> {
  readonly record: CrisisRecord;
  /** The steps this form takes; when none of them is open any more, it says so and keeps the text. */
  readonly steps: readonly CrisisStep[];
  readonly title: string;
  readonly route: R;
  readonly initial: Values;
  readonly toInput: (values: Values, version: number) => InputOf<R>;
  readonly submit?: (values: Values) => string;
  readonly children: (values: Values, form: FormInstance<Values>) => ReactNode;
  readonly onClose: () => void;
  readonly onDone: (record: CrisisRecord) => void;
}

/** The frame of every form of a case. */
export function StepDrawer<Values extends object, R extends RecordRoute>({
  record,
  steps,
  onDone,
  ...rest
}: StepDrawerProps<Values, R>): ReactNode {
  const say = useSay();
  return (
    <FormDrawer<Values, R>
      {...rest}
      draftName={`crises.${steps[0]}.${record.id}`}
      on={{
        record,
        isOpen: record.steps.some(({ step }) => steps.includes(step)),
        stateWord: say(crisisStates.states[record.state]),
        reads: getCrisis,
      }}
      onDone={(changed) => onDone(changed as CrisisRecord)}
    />
  );
}
