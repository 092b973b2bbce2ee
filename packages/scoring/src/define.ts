import type { Instrument, InstrumentDraft } from './instrument.ts';
import type { InstrumentFault } from './shape.ts';
import { checkAnswers } from './check-answers.ts';
import { checkBands } from './check-bands.ts';
import { checkLabels } from './check-labels.ts';
import { checkLicence } from './check-licence.ts';
import { checkPersons } from './check-persons.ts';
import { checkReferences } from './check-references.ts';
import { checkScales } from './check-scales.ts';
import { draftShape } from './draft-shape.ts';
import { editionOf } from './edition.ts';

export type DefineResult =
  | { readonly ok: true; readonly instrument: Instrument }
  | { readonly ok: false; readonly faults: readonly InstrumentFault[] };

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freezeDeep);
    Object.freeze(value);
  }
  return value;
}

/** What JSON keeps of a value: own data only, no getters, no prototypes; `undefined` where JSON refuses it. */
function plainCopy(draft: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(draft) ?? 'null');
  } catch {
    return undefined;
  }
}

/**
 * Checks an instrument file and makes it usable.
 * Returns every fault with its exact place, or a deeply frozen copy that carries its edition; never throws.
 */
export function defineInstrument(draft: unknown): DefineResult {
  const copy = plainCopy(draft);
  const shapeFaults = draftShape(copy, '');
  if (shapeFaults.length > 0) return { ok: false, faults: shapeFaults };
  const shaped = copy as InstrumentDraft;
  const faults = [
    ...checkAnswers(shaped),
    ...checkReferences(shaped),
    ...checkScales(shaped),
    ...checkBands(shaped),
    ...checkLabels(shaped),
    ...checkPersons(shaped),
    ...checkLicence(shaped),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, instrument: freezeDeep({ ...shaped, edition: editionOf(shaped) }) };
}
