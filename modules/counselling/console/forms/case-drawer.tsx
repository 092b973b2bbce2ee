import { FormDrawer, type FormDrawerProps, useSay } from '@xinan/console-kit';
import type { OutputOf, Route } from '@xinan/contract-kit';
import type { ReactNode } from 'react';
import { type CounsellingRecord, getCounselling } from '../../contract.ts';
import { type CounsellingStep, counsellingStates } from '../../domain.ts';

/** What every form of a case is given. */
export interface StepFormProps {
  readonly record: CounsellingRecord;
  readonly onClose: () => void;
  readonly onDone: (record: CounsellingRecord, step: CounsellingStep) => void;
}

type Shared = 'draftName' | 'on' | 'onDone' | 'onClose';
export interface CaseDrawerProps<Values extends object, R extends Route>
  extends Omit<FormDrawerProps<Values, R>, Shared> {
  readonly record: CounsellingRecord;
  /** The steps this form takes; when none of them is open any more, it says so and keeps the text. */
  readonly steps: readonly CounsellingStep[];
  readonly onClose: () => void;
  readonly onDone: (output: OutputOf<R>) => void;
}

/** The frame of every form of a case; the text is kept on the device as it is written. */
export function CaseDrawer<Values extends object, R extends Route>(
  props: CaseDrawerProps<Values, R>,
): ReactNode {
  const { record, steps, ...rest } = props;
  const say = useSay();
  return (
    <FormDrawer<Values, R>
      {...rest}
      draftName={`counselling.${steps[0]}.${record.id}`}
      on={{
        record,
        isOpen: record.steps.some(({ step }) => steps.includes(step)),
        stateWord: say(counsellingStates.states[record.state]),
        reads: getCounselling,
      }}
    />
  );
}
