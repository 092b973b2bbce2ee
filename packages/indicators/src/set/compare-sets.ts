import { below } from './fault.ts';
import { canonical } from './edition.ts';
import type { IndicatorSetDraft } from './indicator-set.ts';
import { placedIndicators, placedLevel1, placedThemes } from './walk.ts';

export interface SetChange {
  readonly code: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The field of the item, such as `weight` or `scoring`; empty for a whole item. */
  readonly field: string;
  /** Place in the later set; of a removed item, in the earlier one. */
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Whether scores may change: weights, rules and formulas do that, words do not. */
  readonly changesScores: boolean;
}

const scoreMaking = new Set([
  'weight',
  'scoring',
  'formula',
  'direction',
  'scope',
  'time_basis',
  'period',
  'source',
]);
const children = new Set(['level1', 'indicators', 'global_weight']);

interface Item {
  readonly pointer: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Lists what differs between two versions of a set, in the order of the later one, removed items last. */
export function compareSets(before: IndicatorSetDraft, after: IndicatorSetDraft): SetChange[] {
  const [old, current] = [itemsOf(before), itemsOf(after)];
  const present = [...current].flatMap(([code, item]) => {
    const earlier = old.get(code);
    return earlier ? changesOf(code, earlier, item) : [whole(code, 'added', item)];
  });
  const gone = [...old].filter(([code]) => !current.has(code));
  return [...present, ...gone.map(([code, item]) => whole(code, 'removed', item))];
}

function itemsOf(set: IndicatorSetDraft): Map<string, Item> {
  const settings = {
    pointer: '',
    fields: { calculation_defaults: set.calculation_defaults, legend: set.legend },
  };
  const placed = [...placedThemes(set), ...placedLevel1(set), ...placedIndicators(set)];
  return new Map([
    ['', settings],
    ...placed.map(({ item, pointer }): [string, Item] => [item.code, { pointer, fields: { ...item } }]),
    ...set.data_elements.map((element, i): [string, Item] => [
      element.id,
      { pointer: below('/data_elements', i), fields: { ...element } },
    ]),
  ]);
}

function whole(code: string, kind: 'added' | 'removed', { pointer, fields }: Item): SetChange {
  const [before, after] = kind === 'added' ? [null, fields] : [fields, null];
  return { code, kind, field: '', pointer, before, after, changesScores: 'weight' in fields };
}

function changesOf(code: string, before: Item, after: Item): SetChange[] {
  const fields = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  return [...fields].flatMap((field) => {
    const [one, other] = [before.fields[field] ?? null, after.fields[field] ?? null];
    if (children.has(field) || canonical(one) === canonical(other)) return [];
    const pointer = below(after.pointer, field);
    const changesScores = scoreMaking.has(field) || field === 'calculation_defaults' || field === 'kind';
    return [{ code, kind: 'changed' as const, field, pointer, before: one, after: other, changesScores }];
  });
}
