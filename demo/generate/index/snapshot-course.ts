import { checksPass } from '@xinan/city-index/domain';
import { type CompiledSet, type Finding, type Indicator, sha256 } from '@xinan/indicators';
import { makeId } from '../../random.ts';
import { indexTexts } from '../../texts/index-texts.ts';
import { type BatchDays, minutesAfter } from './batch-days.ts';
import type { Desk } from './index-people.ts';
import { Ahead, type TaskFile, theSystem } from './task-file.ts';
import type { Figures } from './value-model.ts';

/** The formula of a computed indicator as snapshots name it: its normal form and the hash of that. */
export interface NamedFormula {
  readonly text: string;
  readonly sha256: string;
}

/** By code, of every computed indicator. */
export function nameFormulas({ indicators }: CompiledSet): ReadonlyMap<string, NamedFormula> {
  const entries = [...indicators.values()].flatMap(
    ({ indicator: { code, source }, numerator, denominator }) => {
      if (source.type !== 'computed') return [];
      const text = [numerator.text, denominator?.text].filter(Boolean).join(' / ');
      return [[code, { text, sha256: sha256(text) }] as const];
    },
  );
  return new Map(entries);
}

export interface Taking {
  readonly file: TaskFile;
  readonly indicator: Indicator;
  readonly formula: NamedFormula;
  readonly days: BatchDays;
  readonly desk: Desk;
  readonly figures: Figures;
  readonly findings: readonly Finding[];
  /** The cohort is not complete yet. */
  readonly provisional: boolean;
  /** Somebody objects before it is verified. */
  readonly objects: boolean;
}

function elementsOf({ formula }: Indicator, { numerator, denominator }: Figures) {
  return [
    { element: formula.numerator.expression, value: numerator },
    ...(formula.denominator ? [{ element: formula.denominator.expression, value: denominator }] : []),
  ];
}

function keep(
  { file, indicator, formula }: Pick<Taking, 'file' | 'indicator' | 'formula'>,
  { at, figures, provisional }: Kept,
): void {
  const { task } = file;
  task.figures = figures;
  task.provisional = provisional;
  task.snapshots.push({
    id: makeId(file.random, at),
    at,
    elements: elementsOf(indicator, figures),
    formula: formula.text,
    formulaSha256: formula.sha256,
    provisional,
  });
}

interface Kept {
  readonly at: Date;
  readonly figures: Figures;
  readonly provisional: boolean;
}

function take(taking: Taking): void {
  const { file, days, figures, provisional } = taking;
  file.step('take_snapshot', days.snapshotAt, theSystem);
  keep(taking, { at: days.snapshotAt, figures, provisional });
}

/** The second count of a cohort, now complete: what runs read before it stays with what they read. */
export function finalise(
  taking: Pick<Taking, 'file' | 'indicator' | 'formula'>,
  at: Date,
  figures: Figures,
): void {
  const { task } = taking.file;
  taking.file.step('finalise', at, theSystem);
  if (task.figures) task.before = { until: at, figures: task.figures, provisional: true };
  keep(taking, { at, figures, provisional: false });
}

function object({ file, indicator, desk, days }: Taking): void {
  const by = desk.officerOf(indicator.department.code, file.task.unit);
  file.step('object', days.saveAt, by, { reason: indexTexts.objection });
  file.task.appeals.push({
    id: makeId(file.random, days.saveAt),
    kind: 'data_quality',
    run: null,
    reason: indexTexts.objection,
    claimed: null,
    by,
    at: days.saveAt,
    verdict: null,
    verdictReason: null,
    decider: null,
    decidedAt: null,
  });
}

/** The platform's own count: verified at once where no check asks for words, else by a verifier. */
export function tellSnapshot(taking: Taking): void {
  const { file, days, desk, findings } = taking;
  try {
    take(taking);
    if (taking.objects) return object(taking);
    if (checksPass(findings, {}))
      return file.step('settle_snapshot', minutesAfter(days.snapshotAt, 1), theSystem);
    const verifier = file.random.pick(desk.holding('index_verifier'));
    file.step('pass', days.verifyAt, verifier, { reason: indexTexts.explanations['Q4'] ?? '' });
    file.task.verifier = verifier;
  } catch (fault) {
    if (!(fault instanceof Ahead)) throw fault;
  }
}
