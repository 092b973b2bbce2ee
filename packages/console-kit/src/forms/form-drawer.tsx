import type { InputOf, OutputOf, Route } from '@xinan/contract-kit';
import type { ProblemError } from '@xinan/contract-kit/client';
import { Button, Drawer, Form, type FormInstance } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Draft, useDraft } from '../drafts.ts';
import { useRefresh, useRouteMutation } from '../queries.ts';
import { recordWords } from '../record-words.ts';
import { serverNow } from '../server-time.ts';
import { Problem } from '../states.tsx';
import { useText } from '../use-text.ts';
import { ChangedNotice, type SharedRecord } from './changed-notice.tsx';
import { DraftLine, RestoredNotice } from './draft-line.tsx';
import { ErrorSummary, type Fault, faultsOfForm, faultsOfProblem, formName } from './error-summary.tsx';
import { OptionalLabel } from './optional-label.tsx';

/** What is kept of an unsent form: the text and the version of the record it was written on. */
interface Kept<Values> {
  readonly values: Values;
  readonly version: number;
}

/** The record a form changes, where others may change it at the same time. */
export interface FormRecord {
  readonly record: SharedRecord;
  /** Whether the step is still open; when not, the form says so and keeps the text. */
  readonly isOpen: boolean;
  readonly stateWord: string;
  /** Asked again when the server says that the record moved on. */
  readonly reads: Route;
}

export interface FormDrawerProps<Values extends object, R extends Route> {
  /** Names the draft: form and record, `crises.assess.<id>`. */
  readonly draftName: string;
  readonly title: string;
  readonly route: R;
  readonly initial: Values;
  /** `version` is that of the record the text was written on; 0 without a record. */
  readonly toInput: (values: Values, version: number) => InputOf<R>;
  readonly submit?: (values: Values) => string;
  readonly on?: FormRecord;
  /** px; 600 unless told. */
  readonly width?: number;
  readonly children: (values: Values, form: FormInstance<Values>) => ReactNode;
  readonly onClose: () => void;
  readonly onDone: (output: OutputOf<R>) => void;
}

/** A refusal stands above the fields; whoever pressed the button at the foot of a long form must see it. */
const bringIntoView = (node: HTMLElement | null): void => node?.scrollIntoView({ block: 'nearest' });

/**
 * The frame of a form that changes a record: a drawer, a whole page on a phone. Keeps the text on the device as it is
 * written, sums up what is missing, and never lets a colleague's change be overwritten nor one's own text be lost.
 */
export function FormDrawer<Values extends object, R extends Route>(
  props: FormDrawerProps<Values, R>,
): ReactNode {
  const { draftName, title, route, initial, toInput, submit, on, children, onClose, onDone } = props;
  const t = useText(recordWords);
  const refresh = useRefresh();
  const [form] = Form.useForm<Values>();
  const draft = useDraft<Kept<Values>>(draftName);
  const based = useBase(on?.record.version ?? 0, draft);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const watched = Form.useWatch([], form) as Values | undefined;
  const values = { ...initial, ...watched };
  const isOpen = on?.isOpen ?? true;

  const { found } = draft;
  const restored = useRef(false);
  useEffect(() => {
    if (found && !restored.current) form.setFieldsValue(found.values.values as never);
    restored.current = true;
  }, [form, found]);

  const { mutate, isPending } = useRouteMutation(route, {
    onDone: (output) => {
      draft.drop();
      onDone(output);
    },
  });
  const refuse = (fault: ProblemError) => {
    if (on && (fault.code === 'record.changed' || fault.code.endsWith('.step_not_open')))
      void refresh(on.reads);
    const { byField, rest } = faultsOfProblem(fault, Object.keys(initial));
    form.setFields(
      [...new Set(byField.map(({ name }) => name))].map((field) => ({
        name: field as never,
        errors: byField.filter(({ name }) => name === field).map(({ message }) => message),
      })),
    );
    setFaults(byField);
    setProblem(byField.length > 0 && !rest ? null : fault);
  };
  const send = (given: Values) => {
    setFaults([]);
    setProblem(null);
    mutate(toInput({ ...initial, ...given }, based.version), { onError: refuse });
  };
  const startOver = () => {
    form.resetFields();
    draft.keep({ values: initial, version: based.version });
  };

  return (
    <Drawer
      open
      size={props.width ?? 600}
      className="kit-drawer"
      title={title}
      onClose={onClose}
      footer={
        <div className="kit-drawer__foot">
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
        name={formName}
        className="kit-form"
        layout="vertical"
        initialValues={initial}
        requiredMark={(label, { required }) => (required ? label : <OptionalLabel label={label} />)}
        onValuesChange={(_, all) => draft.keep({ values: all, version: based.version })}
        onFinish={send}
        onFinishFailed={({ errorFields }) => setFaults(faultsOfForm(errorFields))}
      >
        <ErrorSummary faults={faults} />
        {on && (based.isBehind || !isOpen) && (
          <ChangedNotice {...on} since={based.since} onCarryOn={based.carryOn} />
        )}
        {problem && !(on && problem.code === 'record.changed') && (
          <div ref={bringIntoView}>
            <Problem error={problem} compact />
          </div>
        )}
        {found && <RestoredNotice savedAt={found.savedAt} onStartOver={startOver} />}
        {children(values, form)}
      </Form>
    </Drawer>
  );
}

/** The version the text is written on. A colleague's change is shown before the text may go out on top of it. */
function useBase(version: number, { found }: Pick<Draft<Kept<unknown>>, 'found'>) {
  const [base, setBase] = useState(() => ({
    version: found?.values.version ?? version,
    since: found?.savedAt ?? serverNow().toISOString(),
  }));
  return {
    ...base,
    isBehind: version > base.version,
    carryOn: () => setBase({ version, since: serverNow().toISOString() }),
  };
}
