import { judgeStep, stateAfter } from '@xinan/contract-kit/state-table';
import {
  type CaseFacts,
  conditionsHeld,
  type CrisisState,
  type CrisisStep,
  crisisStates,
  defaultClocks,
  type RiskLevel,
} from '@xinan/crises/domain';
import type { CaseEvent, CrisisRecord } from '../generate/case-record.ts';

const isStep = (step: string): step is CrisisStep => step in crisisStates.steps;

/** What was known of a case just before an event: the facts its operation would have judged by. */
function factsBefore(record: CrisisRecord, event: CaseEvent): CaseFacts {
  const earlier = record.events.slice(0, record.events.indexOf(event));
  const answered = earlier.filter(({ step }) => step === 'answer_referral').length;
  const assessments = record.assessments.filter(({ at }) => at < event.at);
  const round = 1 + earlier.filter(({ step }) => step === 'return_to_following' || step === 'reopen').length;
  return {
    risk: (assessments.at(-1)?.risk ?? null) as RiskLevel | null,
    assessments: assessments.map(({ at, risk }) => ({ at: at.toISOString(), risk })),
    plans: record.plans.filter(({ at }) => at < event.at),
    referrals: record.referrals
      .filter(({ sentAt }) => sentAt < event.at)
      .map(({ id, outcome }, index) => ({ id, outcome: index < answered ? outcome : null })),
    followUps: record.followUps
      .filter(({ doneAt }) => doneAt && doneAt < event.at)
      .map(({ outcome }) => ({ outcome })),
    closedAt: earlier.findLast(({ step }) => step === 'countersign' || step === 'rule_out')?.at ?? null,
    firstSigner:
      record.signatures.find((each) => each.round === round && each.ordinal === 1 && each.at < event.at)?.by
        .accountId ?? null,
  };
}

function judge(
  record: CrisisRecord,
  event: CaseEvent,
  { step, state }: { step: CrisisStep; state: CrisisState },
): string | null {
  const reason =
    step === 'propose_closure'
      ? (record.closings.find(({ at }) => at > event.at)?.reason ?? record.closureReason ?? undefined)
      : undefined;
  const asked = {
    now: event.at,
    clocks: defaultClocks,
    accountId: event.by.accountId,
    ...(reason ? { reason } : {}),
  };
  const verdict = judgeStep(crisisStates, step, {
    state,
    roles: [event.by.role],
    holds: conditionsHeld(factsBefore(record, event), asked),
  });
  return verdict.kind === 'allowed' ? null : `${step} in ${state}: ${JSON.stringify(verdict)}`;
}

/** Takes a case's timeline through the state table again, step by step. Returns the first thing that could not have been. */
export function findFalseStep(record: CrisisRecord): string | null {
  let state: CrisisState = crisisStates.initial;
  let last = record.raisedAt;
  for (const event of record.events) {
    if (event.at < last) return `${event.step} goes back in time`;
    last = event.at;
    if (isStep(event.step)) {
      const fault = judge(record, event, { step: event.step, state });
      if (fault) return fault;
      state = stateAfter(crisisStates, event.step, state);
    }
    if (event.to !== state) return `${event.step} leads to ${event.to}, the table says ${state}`;
  }
  return state === record.state ? null : `ends in ${state}, the record says ${record.state}`;
}
