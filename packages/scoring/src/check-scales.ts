import type { InstrumentDraft, MissingRule, Scale } from './instrument.ts';
import type { InstrumentFault } from './shape.ts';
import { customScaleOf } from './custom-scales.ts';
import { checkTransformations } from './check-transformations.ts';
import { scaleRange } from './ranges.ts';

const show = (range: readonly [number, number]): string => `${range[0]} to ${range[1]}`;

/** The declared range must be the one the options give. */
function checkRange(draft: InstrumentDraft, scale: Scale, path: string): InstrumentFault[] {
  const at = `${path}.range`;
  const isFinding = scale.method === 'custom' && customScaleOf(scale.id)?.kind === 'finding';
  if (isFinding && scale.range)
    return [{ path: at, code: 'range-without-numbers', message: 'the result is a code' }];
  const exact = scaleRange(draft, scale);
  // Without one, the scale is a finding, or names unknown parts, which is reported elsewhere.
  if (!exact) return [];
  if (!scale.range) return [{ path: at, code: 'range-missing', message: `the options give ${show(exact)}` }];
  const same = exact.every((end, index) => Math.abs(end - (scale.range?.[index] ?? Number.NaN)) < 1e-9);
  return same
    ? []
    : [
        {
          path: at,
          code: 'range-mismatch',
          message: `declared ${show(scale.range)}, the options give ${show(exact)}`,
        },
      ];
}

function checkCustom(draft: InstrumentDraft, scale: Scale, path: string): InstrumentFault[] {
  const rule = customScaleOf(scale.id);
  if (!rule) return [{ path, code: 'unknown-custom-scale', message: `no rule is known for ${scale.id}` }];
  const faults: InstrumentFault[] = [];
  if (rule.formula !== scale.formula) {
    faults.push({
      path: `${path}.formula`,
      code: 'formula-mismatch',
      message: `the rule computes ${rule.formula}`,
    });
  }
  if (rule.kind !== 'composite' && rule.itemCount !== scale.items.length) {
    faults.push({
      path: `${path}.items`,
      code: 'item-count',
      message: `the rule reads ${rule.itemCount} items`,
    });
  }
  if (rule.kind === 'composite' && !rule.of.every((id) => draft.scales.some((other) => other.id === id))) {
    faults.push({ path, code: 'unknown-scale', message: `the rule needs ${rule.of.join(' and ')}` });
  }
  return faults;
}

function checkItems(scale: Scale, path: string): InstrumentFault[] {
  const repeated = scale.items.flatMap((id, index) =>
    scale.items.indexOf(id) < index
      ? [{ path: `${path}.items[${index}]`, code: 'duplicate', message: `${id} would count twice` }]
      : [],
  );
  const stray = scale.reverse.flatMap((id, index) =>
    scale.items.includes(id)
      ? []
      : [
          {
            path: `${path}.reverse[${index}]`,
            code: 'reverse-not-in-scale',
            message: `${id} is not in the scale`,
          },
        ],
  );
  return [...repeated, ...stray];
}

function checkMissing({ rule, maxMissing }: MissingRule): InstrumentFault[] {
  const coherent = rule === 'prorate' ? maxMissing >= 1 : maxMissing === 0;
  if (coherent) return [];
  return [
    {
      path: 'missing.maxMissing',
      code: 'missing-rule',
      message: `${maxMissing} does not fit the rule ${rule}`,
    },
  ];
}

/** Faults in the scales: items, reversing, ranges, custom rules, missing answers. */
export function checkScales(draft: InstrumentDraft): InstrumentFault[] {
  const scaleFaults = draft.scales.flatMap((scale, index) => {
    const path = `scales[${index}]`;
    const custom = scale.method === 'custom' ? checkCustom(draft, scale, path) : [];
    const formula =
      scale.method !== 'custom' && scale.formula !== undefined
        ? [{ path: `${path}.formula`, code: 'formula-unused', message: `a ${scale.method} has no formula` }]
        : [];
    return [
      ...checkItems(scale, path),
      ...custom,
      ...formula,
      ...checkTransformations(draft, scale, path),
      ...checkRange(draft, scale, path),
    ];
  });
  return [...scaleFaults, ...checkMissing(draft.missing)];
}
