import type { AlertRule, Instrument } from '../instrument.ts';
import type { ScoreResult } from '../score-result.ts';
import type { ReadAnswer } from './reading.ts';
import { itemsOf } from '../check-references.ts';

/** Whether a rule holds. `open`: an answer it watches is missing, so that nobody knows. */
export interface AlertExplanation {
  readonly rule: AlertRule;
  readonly state: 'raised' | 'open' | 'quiet';
  /** The items that set it off, or those left open. */
  readonly itemIds: readonly string[];
}

/** Every alert rule of an instrument beside what the answers made of it, in the order of the file. */
export function explainAlerts(
  instrument: Instrument,
  result: ScoreResult,
  answers: ReadonlyMap<string, ReadAnswer>,
): AlertExplanation[] {
  const raised = new Map(result.alerts.map(({ id, itemIds }) => [id, itemIds]));
  const watched = ({ when }: AlertRule): readonly string[] =>
    'scale' in when ? (instrument.scales.find(({ id }) => id === when.scale)?.items ?? []) : itemsOf(when);
  return instrument.alerts.map((rule): AlertExplanation => {
    const setOff = raised.get(rule.id);
    if (setOff) return { rule, state: 'raised', itemIds: setOff };
    const open = watched(rule).filter((id) => answers.get(id)?.answer === null);
    return { rule, state: open.length > 0 ? 'open' : 'quiet', itemIds: open };
  });
}
