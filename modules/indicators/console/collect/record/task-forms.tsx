import type { ReactNode } from 'react';
import type { TaskRecord } from '../../../contract/tasks.ts';
import { AppealForm } from '../forms/appeal.form.tsx';
import { DecideForm } from '../forms/decide.form.tsx';
import { ReasonForm } from '../forms/reason.form.tsx';
import { SpotCheckForm } from '../forms/spot-check.form.tsx';
import { AppealWords } from './appeals-section.tsx';
import type { TaskForm } from './next-panel.tsx';

/** The form that is open over the record. */
export function TaskForms({
  form,
  record,
  onClose,
}: {
  form: TaskForm;
  record: TaskRecord;
  onClose: () => void;
}): ReactNode {
  const base = { task: record, onClose };
  if (form === 'spot_check') return <SpotCheckForm {...base} />;
  if (form === 'decide') {
    const appeal = record.appeals.find(({ verdict }) => verdict === null);
    return <DecideForm {...base} claim={appeal && <AppealWords appeal={appeal} />} />;
  }
  if (form === 'appeal')
    return (
      <AppealForm
        {...base}
        numerator={record.numerator}
        denominator={record.denominator}
        hasDenominator={record.definition.denominator !== null}
      />
    );
  return <ReasonForm {...base} step={form} />;
}
