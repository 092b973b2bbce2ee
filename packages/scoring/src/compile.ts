import type { Instrument } from './instrument.ts';
import type { ScoreContext } from './custom-scales.ts';
import type { Answers, Finding, ScaleScore, ScoreResult } from './score-result.ts';
import { compileAlerts, compileUnknownRisks } from './compile-alerts.ts';
import { UNANSWERED } from './answer-row.ts';
import { compileReader, compileSkips } from './compile-answers.ts';
import { compileFinding } from './compile-findings.ts';
import { compileBands, compileCutoffs, compileScale } from './compile-scales.ts';
import { customScales } from './custom-scales.ts';

export interface ScoreOptions {
  /** Norm set for the bands; `default` when absent. */
  readonly norm?: string;
  /** Facts beside the form, such as the months since a death. */
  readonly context?: ScoreContext;
}

/** Scores answers to one instrument. Throws RangeError for a norm set the instrument does not have. */
export type Scorer = (answers: Answers, options?: ScoreOptions) => ScoreResult;

type ScaleScores = Record<string, ScaleScore>;

const NO_FINDINGS: Readonly<Record<string, Finding>> = Object.freeze({});
const EVERY_SCALE: readonly string[] = Object.freeze([]);

/** Scales made of other scales, worked out once those are known. */
function compileComposites(instrument: Instrument) {
  return instrument.scales.flatMap((scale) => {
    const rule = scale.method === 'custom' ? customScales[scale.id] : undefined;
    if (rule?.kind !== 'composite') return [];
    const bandOf = compileBands(instrument, scale.id);
    const cutoffsOf = compileCutoffs(instrument, scale.id);
    const scoreFrom = (scores: ScaleScores, norm: string): ScaleScore | undefined => {
      const parts = rule.of.map((id) => scores[id]).filter((part) => part !== undefined);
      if (parts.length < rule.of.length) return undefined;
      const value = rule.combine(parts.map((part) => part.value));
      return {
        value,
        band: bandOf(value, norm),
        cutoffs: cutoffsOf(value),
        answered: parts.reduce((total, part) => total + part.answered, 0),
        prorated: parts.some((part) => part.prorated),
      };
    };
    return [{ id: scale.id, scoreFrom }];
  });
}

function compileFindings(instrument: Instrument) {
  const rules = instrument.scales.flatMap((scale) => {
    const rule = scale.method === 'custom' ? customScales[scale.id] : undefined;
    return rule?.kind === 'finding' ? [{ id: scale.id, find: compileFinding(instrument, scale, rule) }] : [];
  });
  return (row: Uint8Array, context: ScoreContext): Readonly<Record<string, Finding>> => {
    if (rules.length === 0) return NO_FINDINGS;
    const findings: Record<string, Finding> = {};
    for (const { id, find } of rules) findings[id] = find(row, context);
    return findings;
  };
}

/**
 * Works an instrument into tables once and returns its scorer. The scorer reuses one row of bytes between calls;
 * it is synchronous and keeps nothing of the answers in what it returns.
 */
export function compile(instrument: Instrument): Scorer {
  const { id: instrumentId, edition } = instrument;
  const row = new Uint8Array(instrument.items.length);
  const readAnswers = compileReader(instrument);
  const fillSkips = compileSkips(instrument);
  const unknownRisksIn = compileUnknownRisks(instrument);
  const alertsIn = compileAlerts(instrument);
  const findIn = compileFindings(instrument);
  const composites = compileComposites(instrument);
  const simple = instrument.scales
    .filter(({ method }) => method !== 'custom')
    .map((scale) => ({ id: scale.id, scoreRow: compileScale(instrument, scale) }));
  const numericCount = simple.length + composites.length;
  const norms = new Set(['default', ...instrument.bands.map(({ norm }) => norm)]);
  const countedItems = new Set(instrument.scales.flatMap(({ items }) => items));

  const missingItems = (): string[] =>
    instrument.items
      .filter(({ id }, index) => row[index] === UNANSWERED && countedItems.has(id))
      .map(({ id }) => id);

  return (answers, { norm = 'default', context = {} } = {}) => {
    if (!norms.has(norm)) throw new RangeError(`${instrumentId} has no norm set ${norm}`);
    const fault = readAnswers(answers, row);
    fillSkips(row);

    const scales: ScaleScores = {};
    let unscored: string[] | undefined;
    for (const { id, scoreRow } of simple) {
      const score = scoreRow(row, norm);
      if (score) scales[id] = score;
      else (unscored ??= []).push(id);
    }
    for (const { id, scoreFrom } of composites) {
      const score = scoreFrom(scales, norm);
      if (score) scales[id] = score;
      else (unscored ??= []).push(id);
    }
    const findings = findIn(row, context);
    const unknownRiskItems = unknownRisksIn(row);
    const alerts = alertsIn(row, (scaleId) => scales[scaleId]?.value ?? findings[scaleId]?.code);
    const common = { instrumentId, edition, alerts, unknownRiskItems };

    if (fault) return { kind: 'invalid', ...common, ...fault };
    const isOpen = numericCount === 0 && Object.values(findings).every(({ code }) => code === 'unknown');
    const isUnscorable = numericCount > 0 ? unscored?.length === numericCount : isOpen;
    if (isUnscorable) return { kind: 'unscorable', ...common, missing: missingItems(), findings };
    return { kind: 'scored', ...common, scales, unscored: unscored ?? EVERY_SCALE, findings };
  };
}
