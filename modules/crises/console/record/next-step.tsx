import { Clock, Problem, StateTag, useRouteMutation, useSay, useText } from '@xinan/console-kit';
import type { ProblemError } from '@xinan/contract-kit/client';
import { roles } from '@xinan/policy';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { acknowledgeCrisis, type CrisisRecord, startAssessment, startFollowing } from '../../contract.ts';
import { type CrisisStep, crisisStates } from '../../domain.ts';
import { words } from '../../locales/console.ts';
import { stepLabel } from '../step-words.ts';
import type { OpenStep } from './open-step.ts';

/** Steps that need no form: one press. */
const plainRoutes = {
  acknowledge: acknowledgeCrisis,
  start_assessment: startAssessment,
  start_following: startFollowing,
};
type PlainStep = keyof typeof plainRoutes;
const isPlain = (step: CrisisStep): step is PlainStep => step in plainRoutes;

export interface NextStepProps {
  readonly record: CrisisRecord;
  /** What has just been done, for the eye and for screen readers. */
  readonly done: string;
  readonly onOpen: (step: OpenStep) => void;
  readonly onDone: (record: CrisisRecord, step: CrisisStep) => void;
}

/** What is next, until when, and the buttons for it, in the order of the state table. Refused steps are absent. */
export function NextStep({ record, done, onOpen, onDone }: NextStepProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const first = record.steps.find(({ primary }) => primary) ?? record.steps[0];
  const taken = { onFault: setProblem, onDone };
  const sends: Record<PlainStep, PlainSend> = {
    acknowledge: usePlainStep('acknowledge', record, taken),
    start_assessment: usePlainStep('start_assessment', record, taken),
    start_following: usePlainStep('start_following', record, taken),
  };
  const press = (step: CrisisStep) => {
    setProblem(null);
    if (!isPlain(step)) return onOpen({ step });
    sends[step].send();
  };
  const button = ({ step, label }: CrisisRecord['steps'][number]) => (
    <Button
      key={step}
      size={step === first?.step ? 'large' : 'middle'}
      type={step === first?.step && first.primary ? 'primary' : 'default'}
      loading={isPlain(step) && sends[step].isPending}
      onClick={() => press(step)}
    >
      {say(label)}
    </Button>
  );
  const others = record.steps.filter(({ step }) => step !== first?.step);
  return (
    <section className="kit-next" aria-label={t('next')}>
      <p className="kit-next__done" role="status">
        {done && <StateTag tone="lake">{done}</StateTag>}
      </p>
      <div className="kit-next__head">
        <h2 className="kit-next__title">
          {first
            ? t('nextFor', { step: say(first.label) })
            : t(isFinished(record) ? 'finished' : 'nothingForYou')}
        </h2>
        <DueClock record={record} />
      </div>
      <p className="kit-next__hint">{first ? t(`hint_${first.step}`) : <WhoseTurn record={record} />}</p>
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

const isFinished = ({ state }: CrisisRecord): boolean => crisisStates.final.includes(state);

interface PlainSend {
  readonly send: () => void;
  readonly isPending: boolean;
}

function usePlainStep(
  step: PlainStep,
  record: CrisisRecord,
  { onFault, onDone }: { onFault: (fault: ProblemError) => void; onDone: NextStepProps['onDone'] },
): PlainSend {
  const { mutate, isPending } = useRouteMutation(plainRoutes[step], {
    onDone: (changed) => onDone(changed, step),
  });
  const input = { params: { id: record.id }, body: { version: record.version } };
  return { isPending, send: () => mutate(input, { onError: onFault }) };
}

function DueClock({ record }: { record: CrisisRecord }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const label = stepLabel(record.dueStep);
  if (!record.dueAt) return null;
  return (
    <span className="kit-next__clock">
      {label && <span className="kit-soft">{t('dueFor', { step: say(label) })}</span>}
      <Clock dueAt={record.dueAt} openedAt={record.raisedAt} />
    </span>
  );
}

/** Whoever may take the next steps from this state, by role. */
function WhoseTurn({ record }: { record: CrisisRecord }): ReactNode {
  const t = useText(words);
  const say = useSay();
  if (isFinished(record)) return null;
  const able = Object.values(crisisStates.steps)
    .filter(({ from, primary }) => primary && from.includes(record.state))
    .flatMap((step) => step.roles);
  const names = [...new Set(able)].flatMap((role) =>
    role in roles ? [say(roles[role as keyof typeof roles])] : [],
  );
  return <>{t('waitFor', { who: names.join(' · ') })}</>;
}
