import type { Finding } from '@xinan/indicators';
import { checksPass } from './check-report.ts';
import type { TaskCondition } from './task-states.ts';

/** All that the conditions of the state table are judged by. */
export interface TaskFacts {
  readonly mode: 'manual' | 'computed';
  readonly cycleState: string;
  /** Whether numerator, and denominator where there is one, are filled in. */
  readonly reportedWhole: boolean;
  readonly notApplicable: boolean;
  readonly findings: readonly Finding[];
  readonly explanations: Readonly<Record<string, string>>;
  /** Evidence codes the indicator asks for, and those with a file. */
  readonly evidenceWanted: readonly string[];
  readonly evidenceGiven: readonly string[];
  readonly evidenceTicked: readonly string[];
  readonly reason: string | null;
  readonly actorId: string | null;
  readonly actorDepartments: readonly string[];
  readonly department: string;
  readonly submitterId: string | null;
  readonly verifierId: string | null;
  readonly hasOpenAppeal: boolean;
  /** Today and the last day for appeals, YYYY-MM-DD. */
  readonly today: string;
  readonly appealBy: string | null;
}

const covers = (wanted: readonly string[], given: readonly string[]): boolean =>
  wanted.every((code) => given.includes(code));

const rules: Readonly<Record<TaskCondition, (facts: TaskFacts) => boolean>> = {
  manual: ({ mode }) => mode === 'manual',
  computed: ({ mode }) => mode === 'computed',
  reported_whole: ({ reportedWhole }) => reportedWhole,
  checks_pass: ({ findings, explanations }) => checksPass(findings, explanations),
  evidence_complete: ({ evidenceWanted, evidenceGiven }) => covers(evidenceWanted, evidenceGiven),
  still_collecting: ({ cycleState }) => cycleState === 'collecting',
  reason_given: ({ reason }) => (reason ?? '').trim().length > 0,
  not_submitter: ({ actorId, submitterId }) => actorId === null || actorId !== submitterId,
  outside_department: ({ actorDepartments, department }) => !actorDepartments.includes(department),
  evidence_ticked: ({ mode, notApplicable, evidenceWanted, evidenceTicked }) =>
    mode === 'computed' || notApplicable || covers(evidenceWanted, evidenceTicked),
  cycle_closed: ({ cycleState }) => cycleState !== 'collecting',
  appeal_open: ({ today, appealBy }) => appealBy !== null && today <= appealBy,
  not_verifier: ({ actorId, verifierId }) => actorId !== verifierId,
  no_open_appeal: ({ hasOpenAppeal }) => !hasOpenAppeal,
};

/** The conditions of the state table that hold. */
export const conditionsHeld = (facts: TaskFacts): ReadonlySet<TaskCondition> =>
  new Set((Object.keys(rules) as TaskCondition[]).filter((name) => rules[name](facts)));
