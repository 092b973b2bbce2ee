import { Problem, RoomLink, StateTag, useRouteMutation, useSay, useText } from '@xinan/console-kit';
import type { ProblemError } from '@xinan/contract-kit/client';
import { type Role, roles } from '@xinan/policy';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  type DisputeRecord,
  openMediation,
  startInvestigation,
  startPerformance,
  startRevisits,
  type TeamMember,
} from '../../contract.ts';
import { type DisputeState, type DisputeStep, disputeStates } from '../../domain.ts';
import { paperWords } from '../../locales/console-papers.ts';
import { recordWords } from '../../locales/console-record.ts';
import { LightClock } from '../light-clock.tsx';
import { missingForRed } from './missing-for-red.ts';
import { Awaited } from './awaited.tsx';
import { useFileDesk } from './file-desk.tsx';
import { QuickActs } from './quick-acts.tsx';

/** Steps that need no form: one press. */
const plainRoutes = {
  investigate: startInvestigation,
  open_mediation: openMediation,
  perform: startPerformance,
  revisit: startRevisits,
};
type PlainStep = keyof typeof plainRoutes;
const isPlain = (step: DisputeStep): step is PlainStep => step in plainRoutes;

/** What is next, until when, what it still needs, and the buttons, in the order of the state table. Refused steps are absent. */
export function NextStep({ done }: { done: string }): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const { record, may } = useFileDesk();
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const first = record.steps.find(({ primary }) => primary);
  const needsLead = record.steps.some(({ step }) => step === 'reassign') && !record.members.some(isLeadAsked);
  const redWaits = may('record_measure') && missingForRed(record).length > 0;
  const isFinished = disputeStates.final.includes(record.state);
  const title = () => {
    if (record.state === 'referred') return t('waitForAgency');
    if (first) return t('nextFor', { step: say(first.label) });
    if (record.awaited) return t('nextFor', { step: say(record.awaited.label) });
    if (needsLead) return t('nextFor', { step: say(disputeStates.steps.reassign.label) });
    if (redWaits) return t('redFirst');
    return t(isFinished ? 'finished' : 'nothingForYou');
  };
  const hint = () => {
    if (first) return t(hintOf(first.step, record.state));
    if (record.awaited || isFinished) return null;
    if (needsLead) return t('hint_leadGone');
    return redWaits ? t('hint_redFirst') : <WhoseTurn record={record} />;
  };
  return (
    <section className="kit-next" aria-label={t('next')}>
      <p className="kit-next__done" role="status">
        {done && <StateTag tone="lake">{done}</StateTag>}
      </p>
      <div className="kit-next__head">
        <h2 className="kit-next__title">{title()}</h2>
        {record.dueAt && <LightClock row={record} />}
      </div>
      <p className="kit-next__hint">{hint()}</p>
      {record.awaited && <Awaited awaited={record.awaited} />}
      {problem && <Problem error={problem} compact />}
      <Notice />
      <Steps onFault={setProblem} />
      <QuickActs />
    </section>
  );
}

/** Asked or serving; who declined, recused or was released leaves the case without a lead. */
const isLeadAsked = ({ part, state }: TeamMember): boolean =>
  part === 'lead_mediator' && !['declined', 'recused', 'released'].includes(state);

/** What is handed to the parties when a case ends without an agreement, before it is archived. */
const noticeOf = {
  not_accepted: 'refusal_notice',
  failed: 'routes_notice',
  terminated: 'termination_note',
} as const;
type Unresolved = keyof typeof noticeOf;
const isUnresolved = (state: DisputeState): state is Unresolved => state in noticeOf;

const hintOf = (step: DisputeStep, state: DisputeState) => {
  if (state === 'referred') return 'hint_referred' as const;
  return step === 'archive' && isUnresolved(state) ? 'hint_hand_over' : (`hint_${step}` as const);
};

function Notice(): ReactNode {
  const paper = useText(paperWords);
  const { record } = useFileDesk();
  if (!isUnresolved(record.state)) return null;
  const form = noticeOf[record.state];
  return (
    <p className="no-print">
      <RoomLink to={`/disputes/${record.id}/print/${form}`}>
        {paper('printNamed', { form: paper(`form_${form}`) })}
      </RoomLink>
    </p>
  );
}

function Steps({ onFault }: { onFault: (fault: ProblemError | null) => void }): ReactNode {
  const say = useSay();
  const { record, open } = useFileDesk();
  const sends: Record<PlainStep, PlainSend> = {
    investigate: usePlainStep('investigate', onFault),
    open_mediation: usePlainStep('open_mediation', onFault),
    perform: usePlainStep('perform', onFault),
    revisit: usePlainStep('revisit', onFault),
  };
  const press = (step: DisputeStep) => {
    onFault(null);
    if (isPlain(step)) sends[step].send();
    else open({ form: step });
  };
  const button = ({ step, label, primary }: DisputeRecord['steps'][number]) => (
    <Button
      key={step}
      size={primary ? 'large' : 'middle'}
      type={primary ? 'primary' : 'default'}
      loading={isPlain(step) && sends[step].isPending}
      onClick={() => press(step)}
    >
      {say(label)}
    </Button>
  );
  const first = record.steps.filter(({ primary }) => primary);
  const others = record.steps.filter(({ primary }) => !primary);
  if (record.steps.length === 0) return null;
  return (
    <div className="kit-next__steps no-print">
      {first.map(button)}
      {others.length > 0 && <div className="kit-next__others">{others.map(button)}</div>}
    </div>
  );
}

interface PlainSend {
  readonly send: () => void;
  readonly isPending: boolean;
}

function usePlainStep(step: PlainStep, onFault: (fault: ProblemError) => void): PlainSend {
  const say = useSay();
  const { record, took } = useFileDesk();
  const { mutate, isPending } = useRouteMutation(plainRoutes[step], {
    onDone: (changed) => took(changed, say(disputeStates.steps[step].label)),
  });
  const input = { params: { id: record.id }, body: { version: record.version } };
  return { isPending, send: () => mutate(input, { onError: onFault }) };
}

/** Whoever may take the next steps from this state, by role. */
function WhoseTurn({ record }: { record: DisputeRecord }): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const able = Object.values(disputeStates.steps)
    .filter(({ from, primary }) => primary && (from as readonly string[]).includes(record.state))
    .flatMap((step) => step.roles);
  const names = [...new Set(able)].map((role) => say(roles[role as Role]));
  return <>{t('waitFor', { who: names.join(' · ') })}</>;
}
