import { formatDate } from '@xinan/cn/dates';
import {
  Problem,
  RoomLink,
  useDesk,
  useRefresh,
  useRouteMutation,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { approveTasks, getTask, submitTasks, type TaskRecord } from '../../../contract/tasks.ts';
import { taskStates } from '../../../domain.ts';
import { isReasonStep, type ReasonStep } from '../forms/reason.form.tsx';
import { openStep } from '../logic/row-view.ts';
import { buttonsOf } from '../logic/buttons-of.ts';
import { words } from '../words.ts';
import { SpotCheckLine } from './spot-check-line.tsx';
import { VerifyPanel } from './verify-panel.tsx';

export type TaskForm = ReasonStep | 'appeal' | 'decide' | 'spot_check';

/** The next right thing with a task, and whatever else is open; what is missing stands beside its button. */
export function NextPanel({
  record,
  onForm,
}: {
  record: TaskRecord;
  onForm: (form: TaskForm) => void;
}): ReactNode {
  const t = useText(words);
  const { locale } = useDesk();
  const canVerify = openStep(record, 'pass') !== undefined;
  return (
    <section className="kit-next" aria-labelledby="task-next">
      <div className="kit-next__head">
        <h2 className="kit-next__title" id="task-next">
          {t(canVerify ? 'verification' : 'nextTitle')}
        </h2>
        {record.returnBy !== null && (
          <span className="collect-amber">{t('returnBy', { day: formatDate(record.returnBy, locale) })}</span>
        )}
      </div>
      {canVerify ? (
        <VerifyPanel record={record} onForm={onForm} />
      ) : (
        <>
          {record.spotCheck !== null && <SpotCheckLine check={record.spotCheck} />}
          <StepButtons record={record} onForm={onForm} />
        </>
      )}
    </section>
  );
}

/** The steps the table opens for the reader, each with what it still needs. */
function StepButtons({
  record,
  onForm,
}: {
  record: TaskRecord;
  onForm: (form: TaskForm) => void;
}): ReactNode {
  const t = useText(words);
  const say = useSay();
  const refresh = useRefresh();
  const onDone = () => void refresh(getTask);
  const submit = useRouteMutation(submitTasks, { onDone });
  const approve = useRouteMutation(approveTasks, { onDone });
  const error = submit.error ?? approve.error;
  const buttons = buttonsOf(record.steps);
  const one = { body: { tasks: [{ id: record.id, version: record.version }] } };
  const take = (kind: (typeof buttons)[number]['kind'], step: string) => {
    if (kind === 'submit') submit.mutate(one);
    else if (kind === 'approve') approve.mutate(one);
    else if (kind === 'decide' || kind === 'appeal') onForm(kind);
    else if (isReasonStep(step)) onForm(step);
  };
  const mayType = openStep(record, 'save') ?? openStep(record, 'amend');
  if (buttons.length === 0 && !mayType)
    return (
      <p className="kit-next__hint">
        {t('nothingToDo')}
        <br />
        {t('waitsFor', { state: say(taskStates.states[record.state]) })}
      </p>
    );
  return (
    <>
      {error && <Problem error={error} compact />}
      <div className="kit-next__steps">
        {buttons.map(({ kind, step, label, primary, missing }) => (
          <Button
            key={step}
            type={primary ? 'primary' : 'default'}
            size={primary ? 'large' : 'middle'}
            disabled={missing.length > 0}
            loading={(kind === 'submit' && submit.isPending) || (kind === 'approve' && approve.isPending)}
            onClick={() => take(kind, step)}
          >
            {say(kind === 'decide' ? { zh: t('form_decide'), en: t('form_decide') } : label)}
          </Button>
        ))}
        {mayType && (
          <RoomLink to={`/indicators/batches/${record.batchId}`} className="collect-to-form">
            {t('toForm')}
          </RoomLink>
        )}
      </div>
      {buttons
        .filter(({ missing }) => missing.length > 0)
        .map(({ step, label, missing }) => (
          <p key={step} className="collect-gaps">
            {say(label)} · {t('missing', { what: missing.map(say).join(say({ zh: '；', en: '; ' })) })}
          </p>
        ))}
    </>
  );
}
