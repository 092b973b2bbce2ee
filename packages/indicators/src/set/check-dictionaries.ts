import { below, fault, type SetFault } from './fault.ts';
import type { Indicator, IndicatorSetDraft } from './indicator-set.ts';
import { placedIndicators } from './walk.ts';

type DictionaryName = keyof IndicatorSetDraft['dictionaries'];
type Use = readonly [
  check: number,
  dictionary: DictionaryName,
  key: string,
  steps: readonly (string | number)[],
];

/** Checks 8 and 9: what an indicator names stands in the dictionaries. */
export function checkDictionaries(set: IndicatorSetDraft): SetFault[] {
  return placedIndicators(set).flatMap(({ item, pointer }) =>
    usesOf(item).flatMap(([check, name, key, steps]) =>
      Object.hasOwn(set.dictionaries[name], key)
        ? []
        : [fault(check, below(pointer, ...steps), `字典中没有“${key}”`, `“${key}” is not in ${name}`)],
    ),
  );
}

function usesOf(indicator: Indicator): Use[] {
  return [
    [8, 'units', indicator.unit.code, ['unit', 'code']],
    [8, 'departments', indicator.department.code, ['department', 'code']],
    ...indicator.supporting_departments.map(
      ({ code }, i): Use => [8, 'departments', code, ['supporting_departments', i, 'code']],
    ),
    ...indicator.evidence.map(({ code }, i): Use => [8, 'evidence', code, ['evidence', i, 'code']]),
    ...indicator.reference.map(({ id }, i): Use => [8, 'references', id, ['reference', i, 'id']]),
    [8, 'target_bases', indicator.target.basis, ['target', 'basis']],
    [9, 'periods', indicator.period, ['period']],
    [9, 'time_bases', indicator.time_basis, ['time_basis']],
    ...indicator.scope.map((level, i): Use => [9, 'scopes', level, ['scope', i]]),
  ];
}
