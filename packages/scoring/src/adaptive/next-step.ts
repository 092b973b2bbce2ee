import type { CompiledBank } from './compile-bank.ts';
import {
  type BankResponse,
  type Estimate,
  type Prior,
  STANDARD_NORMAL,
  eapOf,
  map,
  placesOf,
  posterior,
} from './estimate.ts';
import { type Chance, type SelectionRules, selectItem } from './select-item.ts';

/** When to stop asking. */
export interface StopRules {
  readonly minItems: number;
  readonly maxItems: number;
  /** Stops at or below this standard error, once `minItems` are answered. */
  readonly se: number;
}

/** How an adaptive form is run; by rule EAP, a standard normal prior, the most informative item, `STANDARD_STOP`. */
export interface AdaptiveRules {
  readonly estimator?: 'eap' | 'map';
  readonly prior?: Prior;
  readonly selection?: SelectionRules;
  readonly stop?: StopRules;
  readonly chance?: Chance;
}

export type StopReason = 'precise-enough' | 'item-limit' | 'bank-empty';

/** The estimate so far, and what to do next. */
export interface AdaptiveStep extends Estimate {
  readonly count: number;
  /** The item to ask; `undefined` when it is time to stop. */
  readonly next: string | undefined;
  readonly stopped: StopReason | undefined;
}

/** The rule the PROMIS banks are run by: 4 to 12 items, until the standard error is .3. */
export const STANDARD_STOP: StopRules = { minItems: 4, maxItems: 12, se: 0.3 };
const STANDARD_SELECTION: SelectionRules = { by: 'max-information' };

function reasonToStop(
  count: number,
  se: number,
  { minItems, maxItems, se: limit }: StopRules,
): StopReason | undefined {
  if (count >= maxItems) return 'item-limit';
  return count >= minItems && se <= limit ? 'precise-enough' : undefined;
}

/**
 * Makes one adaptive step from all responses so far: the estimate, and the next item or the reason to stop. It keeps
 * nothing between calls, so a form can be resumed on another device. RangeError for a response that is none.
 */
export function compileAdaptive(compiled: CompiledBank, rules: AdaptiveRules = {}) {
  const {
    estimator = 'eap',
    prior = STANDARD_NORMAL,
    selection = STANDARD_SELECTION,
    stop = STANDARD_STOP,
  } = rules;
  const weights = new Float64Array(compiled.thetas.length);
  const given = new Uint8Array(compiled.bank.items.length);

  return (responses: readonly BankResponse[]): AdaptiveStep => {
    const places = placesOf(compiled, responses);
    posterior(compiled, { responses, places, prior, weights });
    const found = estimator === 'eap' ? eapOf(compiled, weights) : map(compiled, responses, prior);
    const count = responses.length;
    const reason = reasonToStop(count, found.se, stop);
    if (reason) return { ...found, count, next: undefined, stopped: reason };
    given.fill(0);
    for (const at of places) given[at] = 1;
    const at = selectItem(compiled, selection, { theta: found.theta, weights, given, chance: rules.chance });
    if (at === undefined) return { ...found, count, next: undefined, stopped: 'bank-empty' };
    return { ...found, count, next: compiled.bank.items[at]?.id, stopped: undefined };
  };
}
