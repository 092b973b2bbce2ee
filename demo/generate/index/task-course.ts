import { shiftWorkdays } from '@xinan/cn/calendar';
import { localDateOf } from '@xinan/cn/dates';
import { needsWords, usualTerms } from '@xinan/city-index/domain';
import type { Finding, Indicator } from '@xinan/indicators';
import { indexTexts } from '../../texts/index-texts.ts';
import { type BatchDays, minutesAfter, workdaysAfter } from './batch-days.ts';
import type { Incident, Stage } from './incidents.ts';
import type { Desk } from './index-people.ts';
import type { CyclePlan } from './plan-cycles.ts';
import { Ahead, type IndexDoer, type TaskFile, theSystem } from './task-file.ts';
import type { Figures } from './value-model.ts';

/** All that the course of a reported value is told from. */
export interface Telling {
  readonly file: TaskFile;
  readonly indicator: Indicator;
  readonly cycle: CyclePlan;
  readonly days: BatchDays;
  readonly desk: Desk;
  readonly figures: Figures;
  readonly findings: readonly Finding[];
}

interface Doers {
  readonly officer: IndexDoer;
  readonly reviewer: IndexDoer;
  readonly verifier: IndexDoer;
}

function doersOf({ file, desk, indicator }: Telling): Doers {
  const department = indicator.department.code;
  return {
    officer: desk.officerOf(department, file.task.unit),
    reviewer: desk.reviewerOf(department),
    verifier: file.random.pick(desk.holding('index_verifier')),
  };
}

export const explain = (findings: readonly Finding[]): Record<string, string> =>
  Object.fromEntries(
    findings
      .filter(needsWords)
      .map(({ check }) => [check, indexTexts.explanations[check] ?? indexTexts.explanations['Q4'] ?? '']),
  );

function fillIn({ file, figures, findings }: Telling): void {
  const { task } = file;
  task.figures = figures;
  task.note = file.random.pick(indexTexts.notes);
  task.explanations = explain(findings);
}

function save(telling: Telling, { officer }: Doers): void {
  const { file, days } = telling;
  file.step('save', days.saveAt, officer);
  fillIn(telling);
}

function submit(
  telling: Telling,
  { officer }: Doers,
  { at, step }: { at: Date; step: 'submit' | 'resubmit' | 'submit_late' },
): void {
  telling.file.step(step, at, officer);
  telling.file.submit(at, officer, telling.findings);
}

function pass({ file, indicator }: Telling, { verifier }: Doers, at: Date): void {
  const ticked = file.task.notApplicable ? [] : indicator.evidence.map(({ code }) => code);
  file.step('pass', at, verifier, { details: { ticked } });
  file.task.verifier = verifier;
}

type Course = (telling: Telling, doers: Doers) => void;

const usual: Course = (telling, doers) => {
  const { file, days } = telling;
  save(telling, doers);
  submit(telling, doers, { at: days.submitAt, step: 'submit' });
  file.step('approve', days.reviewAt, doers.reviewer);
  pass(telling, doers, days.verifyAt);
};

const late: Course = (telling, doers) => {
  const { file, days, cycle } = telling;
  const on = (count: number) => workdaysAfter(cycle.submitBy, count, file.random);
  file.step('lapse', days.lapseAt, theSystem);
  const at = on(1);
  file.step('amend', minutesAfter(at, -12), doers.officer);
  fillIn(telling);
  file.task.late = true;
  submit(telling, doers, { at, step: 'submit_late' });
  file.step('approve', on(2), doers.reviewer);
  pass(telling, doers, on(4));
};

const returned: Course = (telling, doers) => {
  const { file, days } = telling;
  const on = (count: number) => workdaysAfter(localDateOf(days.reviewAt), count, file.random);
  save(telling, doers);
  submit(telling, doers, { at: days.submitAt, step: 'submit' });
  file.step('return', days.reviewAt, doers.reviewer, { reason: file.random.pick(indexTexts.returned) });
  submit(telling, doers, { at: on(1), step: 'submit' });
  file.step('approve', on(2), doers.reviewer);
  pass(telling, doers, on(3));
};

function query(telling: Telling, { reviewer, verifier }: Doers, isOpen: boolean): (count: number) => Date {
  const { file, days } = telling;
  const on = (count: number) => workdaysAfter(localDateOf(days.reviewAt), count, file.random);
  file.step('approve', days.reviewAt, reviewer);
  const usualAt = on(1);
  const recentAt = workdaysAfter(localDateOf(file.now), -1, file.random);
  // What waits for its amendment was queried yesterday, so that there is time left.
  const at = isOpen && recentAt > usualAt ? recentAt : usualAt;
  file.step('query', at, verifier, { reason: file.random.pick(indexTexts.queried) });
  file.task.returnBy = shiftWorkdays(localDateOf(at), usualTerms.amend);
  return on;
}

const queried: Course = (telling, doers) => {
  const { file, days } = telling;
  save(telling, doers);
  submit(telling, doers, { at: days.submitAt, step: 'submit' });
  const on = query(telling, doers, false);
  submit(telling, doers, { at: on(2), step: 'resubmit' });
  file.step('approve', on(3), doers.reviewer);
  pass(telling, doers, on(4));
};

const rejected: Course = (telling, doers) => {
  const { file, days } = telling;
  save(telling, doers);
  submit(telling, doers, { at: days.submitAt, step: 'submit' });
  file.step('approve', days.reviewAt, doers.reviewer);
  file.step('reject', days.verifyAt, doers.verifier, { reason: indexTexts.rejected });
  file.task.spotCheck = { found: 'differs', seed: null, note: indexTexts.rejected };
  file.task.verifier = doers.verifier;
};

const notReported: Course = ({ file, days }) => file.step('lapse', days.lapseAt, theSystem);

const notApplicable: Course = (telling, doers) => {
  const { file, days } = telling;
  file.step('declare_not_applicable', days.submitAt, doers.officer, { reason: indexTexts.notApplicable });
  file.task.notApplicable = true;
  file.task.note = indexTexts.notApplicable;
  file.submit(days.submitAt, doers.officer, []);
  file.step('approve', days.reviewAt, doers.reviewer);
  pass(telling, doers, days.verifyAt);
};

/** Appeals and corrections come after the calculation; until then everything goes its way. */
const courses: Readonly<Record<Incident, Course>> = {
  not_applicable: notApplicable,
  not_reported: notReported,
  rejected,
  late,
  returned,
  queried,
  mistyped: usual,
  appeal_open: usual,
  appeal_upheld: usual,
  appeal_dismissed: usual,
  objection: usual,
};

/** Where nothing was saved before the deadline, the system's round found it so. */
const undone: Course = ({ file, days }) => file.step('lapse', days.lapseAt, theSystem);

const stages: Readonly<Record<Stage, Course>> = {
  undone,
  draft: (telling, doers) => {
    const { file, days } = telling;
    save(telling, doers);
    submit(telling, doers, { at: days.submitAt, step: 'submit' });
    file.step('return', days.reviewAt, doers.reviewer, { reason: file.random.pick(indexTexts.returned) });
  },
  submitted: (telling, doers) => {
    save(telling, doers);
    submit(telling, doers, { at: telling.days.submitAt, step: 'submit' });
  },
  approved: (telling, doers) => {
    save(telling, doers);
    submit(telling, doers, { at: telling.days.submitAt, step: 'submit' });
    telling.file.step('approve', telling.days.reviewAt, doers.reviewer);
  },
  queried: (telling, doers) => {
    save(telling, doers);
    submit(telling, doers, { at: telling.days.submitAt, step: 'submit' });
    query(telling, doers, true);
  },
};

/** Tells the course of a reported value as far as it has come by now. */
export function tellReport(
  telling: Telling,
  { incident, stage }: { incident: Incident | null; stage: Stage | null },
): void {
  const course = stage ? stages[stage] : incident ? courses[incident] : usual;
  try {
    course(telling, doersOf(telling));
  } catch (fault) {
    if (!(fault instanceof Ahead)) throw fault;
  }
}
