import { below, fault, type SetFault } from './fault.ts';
import type { IndicatorSetDraft } from './indicator-set.ts';
import { type Placed, placedIndicators, placedLevel1, placedThemes } from './walk.ts';

/** Check 1: codes are unique and built from the code above: `A`, `A2`, `A2-06`. */
export function checkCodes(set: IndicatorSetDraft): SetFault[] {
  const themes = placedThemes(set);
  const level1 = placedLevel1(set);
  const indicators = placedIndicators(set);
  const elements = set.data_elements.map((item, i) => ({
    item: { code: item.id },
    pointer: below('/data_elements', i),
  }));
  return [
    ...repeated([...themes, ...level1, ...indicators]),
    ...repeated(elements),
    ...themes.flatMap(({ item, pointer }) => form(item.code, /^[A-Z]$/, pointer)),
    ...level1.flatMap(({ item, theme, pointer }) => form(item.code, under(theme.code, '[1-9]\\d?'), pointer)),
    ...indicators.flatMap(({ item, level1: parent, pointer }) =>
      form(item.code, under(parent.code, '-\\d{2}'), pointer),
    ),
    ...set.data_elements.flatMap(({ id, module }, i) =>
      form(id, under(`${module}.`, '[a-z][a-z0-9_]*'), below('/data_elements', i), 'id'),
    ),
  ];
}

const under = (parent: string, rest: string): RegExp =>
  new RegExp(`^${parent.replaceAll(/[^A-Za-z0-9_]/g, '\\$&')}${rest}$`);

function form(code: string, pattern: RegExp, pointer: string, field = 'code'): SetFault[] {
  return pattern.test(code)
    ? []
    : [
        fault(
          1,
          below(pointer, field),
          `编码“${code}”与上级不符`,
          `“${code}” does not fit what it stands under`,
        ),
      ];
}

function repeated(items: readonly Placed<{ readonly code: string }>[]): SetFault[] {
  const seen = new Set<string>();
  return items.flatMap(({ item: { code }, pointer }) => {
    const isRepeated = seen.has(code);
    seen.add(code);
    return isRepeated ? [fault(1, pointer, `编码“${code}”重复`, `“${code}” is given twice`)] : [];
  });
}
