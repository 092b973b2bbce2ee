import {
  type Draft,
  Problem,
  serverNow,
  useDraft,
  useRefresh,
  useRouteMutation,
  useText,
} from '@xinan/console-kit';
import type { InputOf, Route } from '@xinan/contract-kit';
import type { ProblemError } from '@xinan/contract-kit/client';
import { Button, Drawer, Form, type FormInstance } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { TSchema } from 'typebox';
import { type CrisisRecord, getCrisis } from '../../contract.ts';
import type { CrisisStep } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { ChangedNotice } from './changed-notice.tsx';
import { DraftLine, RestoredNotice } from './draft-line.tsx';
import { ErrorSummary, type Fault, faultsOfForm, faultsOfProblem } from './error-summary.tsx';

/** A route that answers the case as it has become. */
type RecordRoute = Route<TSchema, TSchema, TSchema, typeof CrisisRecord>;

/** What is kept of an unsent form: the text and the version of the case it was written on. */
interface Kept<Values> {
  readonly values: Values;
  readonly version: number;
}

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

/**
 * The frame of every form of a case: a drawer, a whole page on a phone. Keeps the text on the device as it is written,
 * sums up what is missing, and never lets a colleague's change be overwritten nor one's own text be lost.
 */
export function StepDrawer<Values extends object, R extends RecordRoute>(
  props: StepDrawerProps<Values, R>,
): ReactNode {
  const { record, steps, title, route, initial, toInput, submit, children, onClose, onDone } = props;
  const t = useText(formWords);
  const refresh = useRefresh();
  const [form] = Form.useForm<Values>();
  const draft = useDraft<Kept<Values>>(`crises.${steps[0]}.${record.id}`);
  const based = useBase(record, draft);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const watched = Form.useWatch([], form) as Values | undefined;
  const values = { ...initial, ...watched };

  const { found } = draft;
  const restored = useRef(false);
  useEffect(() => {
    if (found && !restored.current) form.setFieldsValue(found.values.values as never);
    restored.current = true;
  }, [form, found]);

  const { mutate, isPending } = useRouteMutation(route, {
    onDone: (changed) => {
      draft.drop();
      onDone(changed as CrisisRecord);
    },
  });
  const refuse = (fault: ProblemError) => {
    if (fault.code === 'record.changed' || fault.code === 'crisis.step_not_open') void refresh(getCrisis);
    const { byField, rest } = faultsOfProblem(fault, Object.keys(initial));
    form.setFields(byField.map(({ name, message }) => ({ name: name as never, errors: [message] })));
    setFaults(byField);
    setProblem(byField.length > 0 && !rest ? null : fault);
  };
  const send = (given: Values) => {
    setFaults([]);
    setProblem(null);
    mutate(toInput({ ...initial, ...given }, based.version), { onError: refuse });
  };
  const isOpen = record.steps.some(({ step }) => steps.includes(step));
  const startOver = () => {
    form.resetFields();
    draft.keep({ values: initial, version: based.version });
  };

  return (
    <Drawer
      open
      size={600}
      className="crisis-drawer"
      title={title}
      onClose={onClose}
      footer={
        <div className="crisis-drawer__foot">
          <Button
            type="primary"
            size="large"
            loading={isPending}
            disabled={!isOpen || based.isBehind}
            onClick={() => form.submit()}
          >
            {submit?.(values) ?? t('submit')}
          </Button>
          <DraftLine savedAt={draft.savedAt} />
        </div>
      }
    >
      <Form<Values>
        form={form}
        name="crisis"
        layout="vertical"
        initialValues={initial}
        requiredMark={(label, { required }) => (required ? label : <OptionalLabel label={label} />)}
        onValuesChange={(_, all) => draft.keep({ values: all, version: based.version })}
        onFinish={send}
        onFinishFailed={({ errorFields }) => setFaults(faultsOfForm(errorFields))}
      >
        <ErrorSummary faults={faults} />
        {(based.isBehind || !isOpen) && (
          <ChangedNotice record={record} since={based.since} isOpen={isOpen} onCarryOn={based.carryOn} />
        )}
        {problem && problem.code !== 'record.changed' && <Problem error={problem} compact />}
        {found && <RestoredNotice savedAt={found.savedAt} onStartOver={startOver} />}
        {children(values, form)}
      </Form>
    </Drawer>
  );
}

/** The version the text is written on. A colleague's change is shown before the text may go out on top of it. */
function useBase(record: CrisisRecord, { found }: Pick<Draft<Kept<unknown>>, 'found'>) {
  const [base, setBase] = useState(() => ({
    version: found?.values.version ?? record.version,
    since: found?.savedAt ?? serverNow().toISOString(),
  }));
  return {
    ...base,
    isBehind: record.version > base.version,
    carryOn: () => setBase({ version: record.version, since: serverNow().toISOString() }),
  };
}

function OptionalLabel({ label }: { label: ReactNode }): ReactNode {
  const t = useText(formWords);
  return (
    <>
      {label} <span className="crisis-optional">{t('optional')}</span>
    </>
  );
}
