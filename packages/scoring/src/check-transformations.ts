import type { InstrumentDraft, Scale } from './instrument.ts';
import type { InstrumentFault } from './shape.ts';

/** Fields that one method alone has; it needs them. */
const ownFields = { count: 'counts', composite: 'of' } as const;

function checkFields(scale: Scale, path: string): InstrumentFault[] {
  const own = Object.entries(ownFields).flatMap(([method, field]): InstrumentFault[] => {
    const isPresent = scale[field] !== undefined;
    if (isPresent === (scale.method === method)) return [];
    const message = isPresent ? `only a ${method} has ${field}` : `a ${method} needs ${field}`;
    return [{ path: `${path}.${field}`, code: 'field-and-method', message }];
  });
  if (scale.method !== 'custom') return own;
  const unused = (['weights', 'steps', 'rounding'] as const).filter((field) => scale[field] !== undefined);
  const message = 'a custom rule is written in its formula alone';
  return [
    ...own,
    ...unused.map((field) => ({ path: `${path}.${field}`, code: 'field-and-method', message })),
  ];
}

function checkWeights(scale: Scale, path: string): InstrumentFault[] {
  const parts = scale.method === 'composite' ? (scale.of ?? []) : scale.items;
  return Object.entries(scale.weights ?? {}).flatMap(([id, weight]): InstrumentFault[] => {
    const at = `${path}.weights.${id}`;
    if (!parts.includes(id))
      return [{ path: at, code: 'weight-of-nothing', message: `${id} is not in the scale` }];
    return weight > 0 ? [] : [{ path: at, code: 'weight-not-positive', message: 'a weight is above 0' }];
  });
}

function checkSteps({ steps = [] }: Scale, path: string): InstrumentFault[] {
  return steps.flatMap(({ from }, index) => {
    const before = steps[index - 1];
    if (!before || before.from < from) return [];
    const at = `${path}.steps[${index}].from`;
    return [{ path: at, code: 'steps-unordered', message: `${from} does not follow ${before.from}` }];
  });
}

/** The parts stand before their whole, and its items are theirs. */
function checkParts(draft: InstrumentDraft, scale: Scale, path: string): InstrumentFault[] {
  if (scale.method !== 'composite') return [];
  const place = draft.scales.indexOf(scale);
  const items = new Set<string>();
  const faults = (scale.of ?? []).flatMap((id, index): InstrumentFault[] => {
    const at = `${path}.of[${index}]`;
    const part = draft.scales.slice(0, place).find((other) => other.id === id);
    if (!part) return [{ path: at, code: 'unknown-scale', message: `no scale ${id} before this one` }];
    if (!part.range) return [{ path: at, code: 'part-without-number', message: `${id} is a code` }];
    for (const item of part.items) items.add(item);
    return [];
  });
  if (faults.length > 0) return faults;
  const same = items.size === scale.items.length && scale.items.every((id) => items.has(id));
  if (!same)
    faults.push({ path: `${path}.items`, code: 'items-of-parts', message: 'not the items of its parts' });
  if (scale.reverse.length > 0)
    faults.push({ path: `${path}.reverse`, code: 'reverse-not-in-scale', message: 'parts are not reversed' });
  return faults;
}

/** Faults in weights, counts, parts and steps. */
export const checkTransformations = (
  draft: InstrumentDraft,
  scale: Scale,
  path: string,
): InstrumentFault[] => [
  ...checkFields(scale, path),
  ...checkWeights(scale, path),
  ...checkSteps(scale, path),
  ...checkParts(draft, scale, path),
];
