import type { Condition, InstrumentDraft } from './instrument.ts';
import type { InstrumentFault } from './shape.ts';
import { customScaleOf } from './custom-scales.ts';
import { optionRange, scaleRange } from './ranges.ts';

/** The items a condition reads directly. */
export function itemsOf(when: Condition): readonly string[] {
  if ('item' in when) return [when.item];
  if ('anyItem' in when) return when.anyItem;
  return 'allItems' in when ? when.allItems : [];
}

interface Ids {
  readonly items: ReadonlySet<string>;
  readonly scales: ReadonlySet<string>;
}

const missingFrom = (known: ReadonlySet<string>, kind: string, path: string, ids: readonly string[]) =>
  ids.flatMap((id, index): InstrumentFault[] =>
    known.has(id)
      ? []
      : [{ path: `${path}[${index}]`, code: `unknown-${kind}`, message: `no ${kind} ${id}` }],
  );

const unknownScale = (ids: Ids, path: string, id: string): InstrumentFault[] =>
  ids.scales.has(id) ? [] : [{ path, code: 'unknown-scale', message: `no scale ${id}` }];

/** A compared value must be one the scale can take: a code of a finding, or a number in its range if that is known. */
function checkScaleValue(draft: InstrumentDraft, path: string, scaleId: string, value: number | string) {
  const scale = draft.scales.find(({ id }) => id === scaleId);
  if (!scale) return [];
  const rule = scale.method === 'custom' ? customScaleOf(scale.id) : undefined;
  const range = scaleRange(draft, scale);
  const possible =
    typeof value === 'string'
      ? rule?.kind === 'finding' && Object.hasOwn(rule.codes, value)
      : rule?.kind !== 'finding' && (!range || (value >= range[0] && value <= range[1]));
  return possible ? [] : [{ path, code: 'value-out-of-range', message: `${scaleId} never reaches ${value}` }];
}

function checkCondition(draft: InstrumentDraft, ids: Ids, path: string, when: Condition): InstrumentFault[] {
  if ('scale' in when) {
    return [
      ...unknownScale(ids, `${path}.scale`, when.scale),
      ...checkScaleValue(draft, `${path}.value`, when.scale, when.value),
    ];
  }
  return [
    ...missingFrom(ids.items, 'item', `${path}.items`, itemsOf(when)),
    ...itemsOf(when).flatMap((id): InstrumentFault[] => {
      const range = optionRange(draft, id);
      if (!range || (when.value >= range[0] && when.value <= range[1])) return [];
      return [
        { path: `${path}.value`, code: 'value-out-of-range', message: `${id} never reaches ${when.value}` },
      ];
    }),
  ];
}

function checkSkips(draft: InstrumentDraft, ids: Ids): InstrumentFault[] {
  return (draft.skips ?? []).flatMap((skip, index) => {
    const path = `skips[${index}]`;
    const onScale = 'scale' in skip.when;
    return [
      ...(onScale
        ? [{ path: `${path}.when`, code: 'skip-on-scale', message: 'a skip reads answers only' }]
        : []),
      ...checkCondition(draft, ids, `${path}.when`, skip.when),
      ...missingFrom(ids.items, 'item', `${path}.items`, skip.items),
      ...skip.items.flatMap((id): InstrumentFault[] => {
        const options = draft.optionSets[draft.items.find((item) => item.id === id)?.options ?? ''];
        if (!options || options.some(({ value }) => value === skip.as)) return [];
        return [
          { path: `${path}.as`, code: 'not-an-option', message: `${skip.as} is not an answer to ${id}` },
        ];
      }),
    ];
  });
}

/** Faults in how the parts of a draft name each other. */
export function checkReferences(draft: InstrumentDraft): InstrumentFault[] {
  const ids: Ids = {
    items: new Set(draft.items.map(({ id }) => id)),
    scales: new Set(draft.scales.map(({ id }) => id)),
  };
  return [
    ...draft.items.flatMap(({ options }, index): InstrumentFault[] =>
      Object.hasOwn(draft.optionSets, options)
        ? []
        : [
            {
              path: `items[${index}].options`,
              code: 'unknown-option-set',
              message: `no option set ${options}`,
            },
          ],
    ),
    ...draft.scales.flatMap(({ items }, index) =>
      missingFrom(ids.items, 'item', `scales[${index}].items`, items),
    ),
    ...draft.cutoffs.flatMap(({ scale, value }, index) => [
      ...unknownScale(ids, `cutoffs[${index}].scale`, scale),
      ...checkScaleValue(draft, `cutoffs[${index}].value`, scale, value),
    ]),
    ...draft.bands.flatMap(({ scale }, index) => unknownScale(ids, `bands[${index}].scale`, scale)),
    ...draft.alerts.flatMap(({ when }, index) => checkCondition(draft, ids, `alerts[${index}].when`, when)),
    ...missingFrom(ids.scales, 'scale', 'missing.scales', draft.missing.scales ?? []),
    ...missingFrom(ids.items, 'item', 'loinc.items', Object.keys(draft.loinc.items)),
    ...checkSkips(draft, ids),
  ];
}
