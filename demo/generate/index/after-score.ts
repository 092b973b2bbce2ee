import { shiftWorkdays } from '@xinan/cn/calendar';
import { instantAt } from '@xinan/cn/dates';
import { outcomeOf } from '@xinan/city-index/domain';
import { makeId } from '../../random.ts';
import { indexTexts } from '../../texts/index-texts.ts';
import { workdaysAfter } from './batch-days.ts';
import type { Incident } from './incidents.ts';
import type { Desk } from './index-people.ts';
import type { CyclePlan, RunPlan } from './plan-cycles.ts';
import type { AppealRecord, TaskFile } from './task-file.ts';
import type { Figures } from './value-model.ts';

const scoreMinute = 10 * 60;
const publishMinute = 15 * 60;

export const scoredAt = ({ previewOn }: RunPlan): Date => instantAt(previewOn, scoreMinute);
export const publishedAt = ({ publishOn, previewOn }: RunPlan): Date =>
  instantAt(publishOn ?? previewOn, publishMinute);

interface After {
  readonly file: TaskFile;
  readonly cycle: CyclePlan;
  readonly desk: Desk;
  readonly incident: Incident | null;
  /** What was reported first, where it was not right. */
  readonly first: Figures | null;
  readonly right: Figures;
}

function score({ file, desk }: After, run: RunPlan): void {
  const { task } = file;
  const outcome = outcomeOf(task.state);
  file.step('score', scoredAt(run), desk.only('index_manager'));
  task.outcome = outcome;
}

interface Words {
  readonly reason: string;
  readonly claimed: Figures | null;
  readonly run: number;
  readonly at: Date;
}

function appeal(
  { file, desk }: After,
  { reason, claimed, run, at }: Words,
): Omit<AppealRecord, 'verdict' | 'verdictReason' | 'decider' | 'decidedAt'> {
  const { task } = file;
  const by = desk.officerOf(task.department, task.unit);
  file.step('appeal', at, by, { reason });
  return { id: makeId(file.random, at), kind: 'score', run, reason, claimed, by, at };
}

const undecided = { verdict: null, verdictReason: null, decider: null, decidedAt: null } as const;

/** The appeals of the month that waits in its preview. */
function appealAfter(after: After): void {
  const { file, cycle, desk, incident, first, right } = after;
  const { task } = file;
  const [run] = cycle.runs;
  const last = cycle.runs.at(-1);
  if (!run || !last) return;
  const handler = desk.only('appeal_handler');
  const raisedAt = workdaysAfter(run.previewOn, 2, file.random);
  const decidedAt = workdaysAfter(run.previewOn, 4, file.random);
  if (incident === 'appeal_open') {
    const at = workdaysAfter(last.previewOn, 1, file.random);
    const claimed = { ...right, numerator: right.numerator + Math.round((right.denominator ?? 0) * 0.02) };
    task.appeals.push({
      ...appeal(after, { reason: indexTexts.appealOpen, claimed, run: last.ordinal, at }),
      ...undecided,
    });
    return;
  }
  if (cycle.runs.length < 2) return;
  const isUpheld = incident === 'appeal_upheld';
  const reason = isUpheld ? indexTexts.appealUpheld : indexTexts.appealDismissed;
  const verdictReason = isUpheld ? indexTexts.upheld : indexTexts.dismissed;
  const raised = appeal(after, { reason, claimed: isUpheld ? right : null, run: run.ordinal, at: raisedAt });
  file.step(isUpheld ? 'uphold' : 'dismiss', decidedAt, handler, { reason: verdictReason });
  const verdict = isUpheld ? 'upheld' : 'dismissed';
  task.appeals.push({ ...raised, verdict, verdictReason, decider: handler, decidedAt });
  if (!isUpheld) return;
  task.figures = right;
  if (first) task.before = { until: decidedAt, figures: first };
  score(after, last);
}

/** A figure found wrong after the publication: corrected by the approver, the old one stays readable. */
function correct(after: After): void {
  const { file, cycle, desk, first, right } = after;
  const { task } = file;
  const [, again] = cycle.runs;
  if (!again || !first) return;
  const approver = desk.only('index_approver');
  const at = instantAt(again.previewOn, scoreMinute - 40);
  const foundAt = instantAt(shiftWorkdays(again.previewOn, -1), scoreMinute);
  file.step('correct', at, approver, { reason: indexTexts.correction });
  task.figures = right;
  task.note = indexTexts.correctionNote;
  task.before = { until: at, figures: first };
  file.submit(foundAt, desk.officerOf(task.department, task.unit), []);
  file.step('republish', publishedAt(again), approver);
}

/** From the verified value to the publication, as far as the cycle has come. */
export function tellAfterScore(after: After): void {
  const { file, cycle, desk, incident } = after;
  const [run] = cycle.runs;
  if (!run) return;
  score(after, run);
  if (incident?.startsWith('appeal')) appealAfter(after);
  if (cycle.state !== 'published') return;
  file.step('publish', publishedAt(run), desk.only('index_approver'));
  if (incident === 'mistyped') correct(after);
}
