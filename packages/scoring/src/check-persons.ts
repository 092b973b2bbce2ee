import type { AgeSpan, InstrumentDraft } from './instrument.ts';
import type { InstrumentFault } from './shape.ts';

function checkSpan(path: string, ages: AgeSpan | undefined): InstrumentFault[] {
  const [youngest, oldest] = ages ?? [null, null];
  if (youngest === null || oldest === null || youngest <= oldest) return [];
  return [{ path, code: 'ages-reversed', message: `${youngest} is above ${oldest}` }];
}

function checkItems(draft: InstrumentDraft): InstrumentFault[] {
  return draft.items.flatMap(({ only, otherwise, options }, index) => {
    const path = `items[${index}]`;
    if ((only === undefined) !== (otherwise === undefined)) {
      const message = 'only and otherwise go together';
      return [{ path: `${path}.${only ? 'otherwise' : 'only'}`, code: 'gate-incomplete', message }];
    }
    if (!only) return [];
    const isOption = draft.optionSets[options]?.some(({ value }) => value === otherwise) ?? true;
    return [
      ...checkSpan(`${path}.only.ages`, only.ages),
      ...(isOption
        ? []
        : [{ path: `${path}.otherwise`, code: 'not-an-option', message: `${otherwise} is not an answer` }]),
    ];
  });
}

function checkNorms(draft: InstrumentDraft): InstrumentFault[] {
  return (draft.norms ?? []).flatMap((norm, index, norms) => {
    const path = `norms[${index}]`;
    const scale = draft.scales.find(({ id }) => id === norm.scale);
    const faults: InstrumentFault[] = checkSpan(`${path}.ages`, norm.ages);
    if (!scale)
      faults.push({ path: `${path}.scale`, code: 'unknown-scale', message: `no scale ${norm.scale}` });
    else if (!scale.range)
      faults.push({ path: `${path}.scale`, code: 'norm-without-range', message: `${scale.id} is a code` });
    else if (norm.mean < scale.range[0] || norm.mean > scale.range[1])
      faults.push({ path: `${path}.mean`, code: 'value-out-of-range', message: 'no person can score this' });
    if (norm.sd <= 0)
      faults.push({ path: `${path}.sd`, code: 'sd-not-positive', message: 'a spread is above 0' });
    if (norms.findIndex((other) => other.id === norm.id && other.scale === norm.scale) < index)
      faults.push({ path: `${path}.id`, code: 'duplicate', message: `${norm.id} appears twice` });
    return faults;
  });
}

/** Faults in what depends on the person: ages, item gates, norms. */
export function checkPersons(draft: InstrumentDraft): InstrumentFault[] {
  return [
    ...checkSpan('population.ages', draft.population.ages),
    ...checkItems(draft),
    ...checkNorms(draft),
    ...draft.cutoffs.flatMap(({ ages }, index) => checkSpan(`cutoffs[${index}].ages`, ages)),
  ];
}
