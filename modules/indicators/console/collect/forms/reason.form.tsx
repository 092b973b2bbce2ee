import { FormDrawer, LongText, useRefresh, useSay, useText } from '@xinan/console-kit';
import type { Bilingual } from '@xinan/contract-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import {
  declareNotApplicable,
  getBatch,
  getTask,
  objectToSnapshot,
  queryTask,
  rejectTask,
  returnTask,
} from '../../../contract/tasks.ts';
import { taskStates, type TaskState } from '../../../domain.ts';
import { words } from '../words.ts';

/** The steps that need a reason and nothing else. */
export const reasonRoutes = {
  declare_not_applicable: declareNotApplicable,
  object: objectToSnapshot,
  return: returnTask,
  query: queryTask,
  reject: rejectTask,
} as const;
export type ReasonStep = keyof typeof reasonRoutes;
export const isReasonStep = (step: string): step is ReasonStep => Object.hasOwn(reasonRoutes, step);

/** The task a form is about. */
export interface FormTask {
  readonly id: string;
  readonly indicator: string;
  readonly name: Bilingual;
  readonly state: TaskState;
  readonly version: number;
  readonly decisions?: readonly {
    readonly at: string;
    readonly label: Bilingual;
    readonly by: { name: string };
  }[];
}
export interface TaskFormProps {
  readonly task: FormTask;
  readonly onClose: () => void;
}

/** The record a form stands on, so that a colleague's change is seen before anything is sent over it. */
export function useFormBase({ task, onClose }: TaskFormProps) {
  const say = useSay();
  const refresh = useRefresh();
  return {
    on: {
      record: { version: task.version, timeline: task.decisions ?? [] },
      isOpen: true,
      stateWord: say(taskStates.states[task.state]),
      reads: getTask,
    },
    onClose,
    onDone: () => {
      void refresh(getTask, getBatch);
      onClose();
    },
  };
}

/** 写明理由的一步: return, query, reject, not applicable, objection. */
export function ReasonForm({ step, ...props }: TaskFormProps & { step: ReasonStep }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const base = useFormBase(props);
  const { task } = props;
  return (
    <FormDrawer<{ reason: string }, (typeof reasonRoutes)[ReasonStep]>
      {...base}
      draftName={`indicators.${step}.${task.id}`}
      title={t(`form_${step}`)}
      route={reasonRoutes[step]}
      initial={{ reason: '' }}
      toInput={({ reason }, version) => ({
        params: { id: task.id },
        body: { version, reason: reason.trim() },
      })}
      submit={() => t(`form_${step}`)}
    >
      {() => (
        <>
          <p className="kit-form__intro">
            <strong>
              {task.indicator} {say(task.name)}
            </strong>
            <br />
            {t(`hint_${step}`)}
          </p>
          <Form.Item
            name="reason"
            label={t('reason')}
            rules={[{ required: true, whitespace: true, message: t('mustField', { field: t('reason') }) }]}
          >
            <LongText minRows={4} maxLength={2000} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
