import type { AlertLevel, AlertRule, Instrument } from './instrument.ts';
import type { ScaleOutcome } from './compile-conditions.ts';
import type { ScoreAlert } from './score-result.ts';
import { itemsOf } from './check-references.ts';
import { UNANSWERED, indexOfItems } from './answer-row.ts';
import { compileCondition } from './compile-conditions.ts';
import { optionRange } from './ranges.ts';

const gravity: Readonly<Record<AlertLevel, number>> = { 'emergency-review': 0, urgent: 1, 'follow-up': 2 };

const NONE: readonly never[] = Object.freeze([]);

/** The items a rule watches, directly or through a scale. */
function watchedItems(instrument: Instrument, { when }: AlertRule): readonly string[] {
  return 'scale' in when
    ? (instrument.scales.find(({ id }) => id === when.scale)?.items ?? [])
    : itemsOf(when);
}

/** Items behind an urgent or graver alert: left unanswered, they are unknown and a person must ask. */
export function riskItemsOf(instrument: Instrument): readonly string[] {
  const grave = instrument.alerts.filter(({ level }) => level !== 'follow-up');
  const watched = new Set(grave.flatMap((rule) => watchedItems(instrument, rule)));
  return instrument.items.map(({ id }) => id).filter((id) => watched.has(id));
}

/** Precompiles the list of risk items without an answer. */
export function compileUnknownRisks(instrument: Instrument): (row: Uint8Array) => readonly string[] {
  const indexes = indexOfItems(instrument);
  const ids = riskItemsOf(instrument);
  const at = ids.map((id) => indexes.get(id) as number);
  return (row) => {
    for (const index of at)
      if (row[index] === UNANSWERED) return ids.filter((_, i) => row[at[i] as number] === UNANSWERED);
    return NONE;
  };
}

/** Where a refusal counts as positive, a refused scale item raises its alerts like the gravest answer. */
export function compileRefusals(instrument: Instrument): (row: Uint8Array) => Uint8Array {
  if (instrument.missing.rule !== 'treat-as-positive') return (row) => row;
  const indexes = indexOfItems(instrument);
  const counted = instrument.scales.flatMap(({ items }) => items);
  return (row) => {
    const filled = row.slice();
    for (const id of counted) {
      const index = indexes.get(id) as number;
      if (filled[index] === UNANSWERED) filled[index] = optionRange(instrument, id)?.[1] ?? UNANSWERED;
    }
    return filled;
  };
}

/** Precompiles the alert rules, the gravest first. */
export function compileAlerts(instrument: Instrument) {
  const rules = instrument.alerts
    .toSorted((a, b) => gravity[a.level] - gravity[b.level])
    .map((rule) => ({ rule, holds: compileCondition(instrument, rule.when) }));
  const withRefusals = compileRefusals(instrument);

  return (row: Uint8Array, scales: ScaleOutcome): readonly ScoreAlert[] => {
    const read = withRefusals(row);
    let alerts: ScoreAlert[] | undefined;
    for (const { rule, holds } of rules) {
      const itemIds = holds(read, scales);
      if (!itemIds) continue;
      const { id, level, message, official } = rule;
      (alerts ??= []).push({ id, level, message, official, itemIds });
    }
    return alerts ?? NONE;
  };
}
