import { instantAt } from '@xinan/cn/dates';
import { outcomeOf } from '@xinan/city-index/domain';
import { makeId } from '../../random.ts';
import { indexTexts } from '../../texts/index-texts.ts';
import { workdaysAfter } from './batch-days.ts';
import type { Incident } from './incidents.ts';
import type { Desk } from './index-people.ts';
import type { CyclePlan, RunPlan } from './plan-cycles.ts';
import { type AppealRecord, type IndexDoer, type TaskFile } from './task-file.ts';
import type { Figures } from './value-model.ts';

const scoreMinute = 10 * 60;
const publishMinute = 15 * 60;

export const scoredAt = ({ previewOn }: RunPlan): Date => instantAt(previewOn, scoreMinute);
export const publishedAt = ({ publishOn, previewOn }: RunPlan): Date =>
  instantAt(publishOn ?? previewOn, publishMinute);

export interface After {
  readonly file: TaskFile;
  readonly cycle: CyclePlan;
  readonly desk: Desk;
  readonly incident: Incident | null;
  /** What was reported first, where it was not right. */
  readonly first: Figures | null;
  readonly right: Figures;
}

/** Something that happens to a task at its time, whatever else does. */
export interface Move {
  readonly at: Date;
  readonly take: () => void;
}

function scoreMove({ file, desk }: After, run: RunPlan): Move {
  const at = scoredAt(run);
  return {
    at,
    take: () => {
      const outcome = outcomeOf(file.task.state);
      file.step('score', at, desk.only('index_manager'));
      file.task.outcome = outcome;
    },
  };
}

/** The figures put right by somebody of the office, as a further answer to the task. */
function putRight(
  { file, first, right }: After,
  { at, by, note }: { at: Date; by: IndexDoer; note: string },
): void {
  const { task } = file;
  task.figures = right;
  task.note = note;
  if (first) task.before = { until: at, figures: first, provisional: false };
  file.submit(at, by, []);
}

type Raised = Pick<AppealRecord, 'reason' | 'claimed' | 'run'>;
type Verdict = Pick<AppealRecord, 'verdict' | 'verdictReason' | 'decider' | 'decidedAt'>;
const undecided: Verdict = { verdict: null, verdictReason: null, decider: null, decidedAt: null };

function appealMove(
  { file, desk }: After,
  at: Date,
  { raised, verdict }: { raised: Raised; verdict: Verdict },
): Move {
  const { task } = file;
  const by = desk.officerOf(task.department, task.unit);
  return {
    at,
    take: () => {
      file.step('appeal', at, by, { reason: raised.reason });
      task.appeals.push({ id: makeId(file.random, at), kind: 'score', ...raised, by, at, ...verdict });
    },
  };
}

function openAppeal(after: After, last: RunPlan): Move[] {
  const { right, file } = after;
  const more = Math.round((right.denominator ?? 0) * 0.02);
  const claimed = {
    ...right,
    numerator: Math.min(right.numerator + more, right.denominator ?? Number.POSITIVE_INFINITY),
  };
  const raised = { reason: indexTexts.appealOpen, claimed, run: last.ordinal };
  return [appealMove(after, workdaysAfter(last.previewOn, 1, file.random), { raised, verdict: undecided })];
}

function decidedAppeal(after: After, { run, last }: { run: RunPlan; last: RunPlan }): Move[] {
  const { file, desk, incident, right } = after;
  const isUpheld = incident === 'appeal_upheld';
  const decider = desk.only('appeal_handler');
  const at = workdaysAfter(run.previewOn, 4, file.random);
  const verdictReason = isUpheld ? indexTexts.upheld : indexTexts.dismissed;
  const raised = {
    reason: isUpheld ? indexTexts.appealUpheld : indexTexts.appealDismissed,
    claimed: isUpheld ? right : null,
    run: run.ordinal,
  };
  const verdict: Verdict = {
    verdict: isUpheld ? 'upheld' : 'dismissed',
    verdictReason,
    decider,
    decidedAt: at,
  };
  const decide = () => {
    file.step(isUpheld ? 'uphold' : 'dismiss', at, decider, { reason: verdictReason });
    if (!isUpheld) return;
    file.task.outcome = null;
    putRight(after, { at, by: decider, note: verdictReason });
  };
  return [
    appealMove(after, workdaysAfter(run.previewOn, 2, file.random), { raised, verdict }),
    { at, take: decide },
    ...(isUpheld ? [scoreMove(after, last)] : []),
  ];
}

/** A figure found wrong after the publication: put right, calculated and published again on one day, the old one stays. */
function correction(after: After, again: RunPlan): Move[] {
  const { file, desk } = after;
  const approver = desk.only('index_approver');
  const at = scoredAt(again);
  const correct = () => {
    file.step('correct', at, approver, { reason: indexTexts.correction });
    putRight(after, { at, by: approver, note: indexTexts.correction });
    file.step('republish', publishedAt(again), approver, { reason: indexTexts.correction });
  };
  return [{ at, take: correct }];
}

/** From the settled value to the publication, as far as the cycle has come; `more` is what the system does meanwhile. */
export function tellAfterScore(after: After, more: readonly Move[]): void {
  const { file, cycle, desk, incident } = after;
  const [run, again] = cycle.runs;
  const last = cycle.runs.at(-1);
  const moves = [...more];
  if (run && last) {
    moves.push(scoreMove(after, run));
    if (incident === 'appeal_open') moves.push(...openAppeal(after, last));
    else if (incident?.startsWith('appeal') && again) moves.push(...decidedAppeal(after, { run, last }));
    if (run.publishOn !== null) {
      const at = publishedAt(run);
      moves.push({ at, take: () => file.step('publish', at, desk.only('index_approver')) });
    }
    if (incident === 'mistyped' && again) moves.push(...correction(after, again));
  }
  for (const { take } of moves.toSorted((one, other) => one.at.getTime() - other.at.getTime())) take();
}
