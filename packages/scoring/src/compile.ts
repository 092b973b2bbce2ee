import type { Instrument } from './instrument.ts';
import type { ScoreContext } from './custom-scales.ts';
import type { Answers, Finding, ScaleScore, ScoreResult } from './score-result.ts';
import { compileAlerts, compileUnknownRisks } from './compile-alerts.ts';
import { UNANSWERED } from './answer-row.ts';
import { compileReader, compileSkips } from './compile-answers.ts';
import { compileFinding } from './compile-findings.ts';
import { compileGates } from './compile-gates.ts';
import { compileLater } from './compile-composites.ts';
import { compileScale, type Reading } from './compile-scales.ts';
import { customScaleOf } from './custom-scales.ts';
import type { Person } from './persons.ts';

export interface ScoreOptions {
  /** Norm set for the bands; `default` when absent. */
  readonly norm?: string;
  /** Facts beside the form, such as the months since a death. */
  readonly context?: ScoreContext;
  /** Who answered: decides gated items and cut-offs of one sex or age. */
  readonly person?: Person;
}

/** Scores answers to one instrument; never throws. */
export type Scorer = (answers: Answers, options?: ScoreOptions) => ScoreResult;

type ScaleScores = Record<string, ScaleScore>;

const NO_FINDINGS: Readonly<Record<string, Finding>> = Object.freeze({});
const NONE: readonly string[] = Object.freeze([]);
const NO_OPTIONS: ScoreOptions = Object.freeze({});
const NO_CONTEXT: ScoreContext = Object.freeze({});
const NOBODY: Person = Object.freeze({});

function compileFindings(instrument: Instrument) {
  const rules = instrument.scales.flatMap((scale) => {
    const rule = scale.method === 'custom' ? customScaleOf(scale.id) : undefined;
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
  const fillGated = compileGates(instrument);
  const numeric = instrument.scales.flatMap((scale) => {
    const later = compileLater(instrument, scale);
    if (later) return [{ id: scale.id, scoreFrom: later }];
    if (scale.method === 'custom') return [];
    const scoreRow = compileScale(instrument, scale);
    return [
      {
        id: scale.id,
        scoreFrom: (_row: Uint8Array, _before: ScaleScores, reading: Reading) => scoreRow(_row, reading),
      },
    ];
  });
  const norms = new Set(['default', ...instrument.bands.map(({ norm }) => norm)]);
  const counted = new Set(instrument.scales.flatMap(({ items }) => items));
  const countedAt = instrument.items.flatMap(({ id }, index) => (counted.has(id) ? [index] : []));

  const missingItems = (): readonly string[] => {
    for (const first of countedAt) {
      if (row[first] !== UNANSWERED) continue;
      return countedAt
        .filter((index) => row[index] === UNANSWERED)
        .map((index) => instrument.items[index]?.id as string);
    }
    return NONE;
  };

  return (answers, options) => {
    const given = options ?? NO_OPTIONS;
    const { norm = 'default' } = given;
    const context = given.context ?? NO_CONTEXT;
    const person = given.person ?? NOBODY;
    let fault = readAnswers(answers, row);
    const gateFault = fillGated(row, person);
    fault ??= gateFault;
    if (!norms.has(norm)) fault = { itemId: null, reason: 'unknown-norm' };
    fillSkips(row);

    const reading: Reading = { norm, person };
    const scales: ScaleScores = {};
    let unscored: string[] | undefined;
    for (const { id, scoreFrom } of numeric) {
      const score = scoreFrom(row, scales, reading);
      if (score) scales[id] = score;
      else (unscored ??= []).push(id);
    }
    const findings = findIn(row, context);
    const unknownRiskItems = unknownRisksIn(row);
    const alerts = alertsIn(row, (scaleId) => scales[scaleId]?.value ?? findings[scaleId]?.code);
    if (fault) {
      const { itemId, reason } = fault;
      return { kind: 'invalid', instrumentId, edition, alerts, unknownRiskItems, itemId, reason };
    }
    const missing = missingItems();
    const isOpen = numeric.length === 0 && Object.values(findings).every(({ code }) => code === 'unknown');
    if (numeric.length > 0 ? unscored?.length === numeric.length : isOpen)
      return { kind: 'unscorable', instrumentId, edition, alerts, unknownRiskItems, missing, findings };
    return {
      kind: 'scored',
      instrumentId,
      edition,
      alerts,
      unknownRiskItems,
      scales,
      missing,
      unscored: unscored ?? NONE,
      findings,
    };
  };
}
