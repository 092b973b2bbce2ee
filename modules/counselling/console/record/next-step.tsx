import { Clock, Problem, StateTag, useRouteMutation, useSay, useText } from '@xinan/console-kit';
import type { ProblemError } from '@xinan/contract-kit/client';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { beginCourse, type CounsellingRecord } from '../../contract.ts';
import { type CounsellingStep, isCourseStep, isFinal, onwardSteps } from '../../domain.ts';
import { words } from '../../locales/console.ts';

export interface NextStepProps {
  readonly record: CounsellingRecord;
  /** What has just been done, for the eye and for screen readers. */
  readonly done: string;
  readonly onOpen: (step: CounsellingStep) => void;
  readonly onDone: (record: CounsellingRecord, step: CounsellingStep) => void;
}

/** Said once in the aside, and one button for the ways to end: these are no steps to be led to. */
const elsewhere: readonly CounsellingStep[] = ['raise_risk', 'close_unreached', 'close_lapsed'];

/** What is next, until when, and the buttons for it. Refused steps are absent. */
export function NextStep({ record, done, onOpen, onDone }: NextStepProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const offered = record.steps.filter(({ step }) => !elsewhere.includes(step));
  const first = offered.find(({ primary }) => primary) ?? offered[0];
  const { mutate, isPending } = useRouteMutation(beginCourse, {
    onDone: (changed) => onDone(changed, 'begin'),
  });
  const press = (step: CounsellingStep) => {
    setProblem(null);
    if (step !== 'begin') return onOpen(step);
    mutate({ params: { id: record.id }, body: { version: record.version } }, { onError: setProblem });
  };
  const button = ({ step, label }: CounsellingRecord['steps'][number]) => (
    <Button
      key={step}
      size={step === first?.step ? 'large' : 'middle'}
      type={step === first?.step && first.primary ? 'primary' : 'default'}
      loading={step === 'begin' && isPending}
      onClick={() => press(step)}
    >
      {say(label)}
    </Button>
  );
  const others = offered.filter(({ step }) => step !== first?.step);
  return (
    <section className="kit-next" aria-label={t('next')}>
      <p className="kit-next__done" role="status">
        {done && <StateTag tone="lake">{done}</StateTag>}
      </p>
      <div className="kit-next__head">
        <h2 className="kit-next__title">
          {first ? t('nextFor', { step: say(first.label) }) : t('finished')}
        </h2>
        {record.dueAt && (
          <span className="kit-next__clock">
            {record.dueFor && <span className="kit-soft">{say(record.dueFor)}</span>}
            <Clock dueAt={record.dueAt} openedAt={record.assignedAt ?? record.requestedAt} />
          </span>
        )}
      </div>
      {first && <p className="kit-next__hint">{hintOf(record, first.step, t)}</p>}
      {problem && <Problem error={problem} compact />}
      {first && (
        <div className="kit-next__steps no-print">
          {button(first)}
          {others.length > 0 && <div className="kit-next__others">{others.map(button)}</div>}
        </div>
      )}
    </section>
  );
}

type T = ReturnType<typeof useText<(typeof words)['zh']>>;

function hintOf(record: CounsellingRecord, step: CounsellingStep, t: T): string {
  const { state } = record;
  if (isFinal(state)) return '';
  if (step === 'record_consent') return t('hint_record_consent');
  if (step === 'renew_consent') return t('hint_renew_consent');
  if (step === 'begin') return t('hint_begin');
  if (step === 'finish') return t('hint_finish');
  if (isCourseStep(state) && onwardSteps[state] === step) return t('hint_to_calming');
  const spoken = record.sessions.some((session) => session.step === state);
  return spoken ? t('hint_wait') : t('hint_record_session');
}
