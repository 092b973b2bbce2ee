import { below, fault, type SetFault } from './fault.ts';
import type { IndicatorSetDraft } from './indicator-set.ts';

/** The bands cover 0–100 without gap or overlap, and one band is for no score; bounds of the defaults make sense. */
export function checkLegend({ legend, calculation_defaults: defaults }: IndicatorSetDraft): SetFault[] {
  const bands = legend
    .flatMap(({ min, max }) => (min === null || max === null ? [] : [{ min, max }]))
    .sort((one, other) => one.min - other.min);
  const covers =
    bands[0]?.min === 0 &&
    bands.at(-1)?.max === 100 &&
    bands.every(({ min, max }, i) => min < max && (i === 0 || bands[i - 1]?.max === min));
  const empty = legend.filter(({ min, max }) => min === null && max === null).length;
  const shares = Object.entries(defaults.min_coverage).filter(([, share]) => share < 0 || share > 1);
  return [
    ...(covers
      ? []
      : [fault(3, '/legend', '等级应从0到100首尾相接', 'bands run from 0 to 100 without gap or overlap')]),
    ...(empty === 1
      ? []
      : [fault(3, '/legend', '应有且只有一个“无数据”等级', 'exactly one band is for no score')]),
    ...shares.map(([level]) =>
      fault(3, below('/calculation_defaults/min_coverage', level), '应在0—1之间', 'between 0 and 1'),
    ),
  ];
}
