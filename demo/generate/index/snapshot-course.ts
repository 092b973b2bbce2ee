import { checksPass } from '@xinan/city-index/domain';
import { catalogueOf, type CompiledSet, type Finding, type Indicator } from '@xinan/indicators';
import { compileFormula } from '@xinan/indicators/formula';
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
export function nameFormulas({ set, indicators }: CompiledSet): ReadonlyMap<string, NamedFormula> {
  const catalogue = catalogueOf(set);
  const entries = [...indicators.values()].flatMap(({ indicator: { code, source } }) => {
    if (source.type !== 'computed' || source.expression === null) return [];
    const result = compileFormula(source.expression, catalogue);
    if (!result.ok) throw new Error(`${code}: ${source.expression}`);
    return [[code, { text: result.formula.text, sha256: result.formula.hash }] as const];
  });
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

function take({ file, indicator, formula, days, figures, provisional }: Taking): void {
  const { task } = file;
  file.step('take_snapshot', days.snapshotAt, theSystem);
  task.figures = figures;
  task.provisional = provisional;
  task.snapshots.push({
    id: makeId(file.random, days.snapshotAt),
    at: days.snapshotAt,
    elements: elementsOf(indicator, figures),
    formula: formula.text,
    formulaSha256: formula.sha256,
    provisional,
  });
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
