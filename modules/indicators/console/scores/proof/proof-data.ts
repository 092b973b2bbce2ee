import type { OutputOf } from '@xinan/contract-kit';
import type { explainScore } from '../../../contract.ts';
import { formatAmount } from '../format.ts';

export type Proof = OutputOf<typeof explainScore>;
export type Part = Proof['parts'][number];

/** Answers that count: what was rejected or not reported brings no numbers. */
const counts = ({ status }: Part): boolean =>
  status !== 'rejected' && status !== 'not_reported' && status !== 'not_applicable';

/** Numerators and denominators added up; null where a number is hidden or none was reported. */
export function sumOfParts(
  parts: readonly Part[],
): { numerator: number | null; denominator: number | null } | null {
  const counted = parts.filter(counts);
  if (counted.length === 0 || counted.some(({ suppressed }) => suppressed)) return null;
  const add = (key: 'numerator' | 'denominator') =>
    counted.every((part) => part[key] === null)
      ? null
      : counted.reduce((sum, part) => sum + (part[key] ?? 0), 0);
  return { numerator: add('numerator'), denominator: add('denominator') };
}

const signs: Readonly<Record<string, string>> = { '*': ' × ', '/': ' ÷ ', '-': ' − ', '+': ' + ' };

/** A formula as people write it: `100 * num / den` → `100 × 分子 ÷ 分母`. */
export function formulaInWords(formula: string, { num, den }: { num: string; den: string }): string {
  return formula
    .replace(/\bnum\b/g, num)
    .replace(/\bden\b/g, den)
    .replace(/\s*([*/+-])\s*/g, (_, sign: string) => signs[sign] ?? sign)
    .trim();
}

/** The formula with its numbers; null where it names more than numerator and denominator, or a number is missing. */
export function formulaWithNumbers(formula: string, sums: ReturnType<typeof sumOfParts>): string | null {
  if (!sums || !/\bnum\b/.test(formula)) return null;
  const { numerator, denominator } = sums;
  if (numerator === null || (/\bden\b/.test(formula) && denominator === null)) return null;
  const rest = formula.replace(/\b(num|den)\b/g, '');
  if (/[a-z]/i.test(rest)) return null;
  return formulaInWords(formula, { num: formatAmount(numerator), den: formatAmount(denominator) });
}

/** Where a number is hidden anywhere in the proof, a sentence says why. */
export const hidesAnything = ({ suppressed, parts, elements }: Proof): boolean =>
  suppressed || parts.some((part) => part.suppressed) || elements.some((element) => element.suppressed);

/** The parts of each place, in their order: the months of a quarter stand below their sum. */
export function partsByUnit(parts: readonly Part[]) {
  return [...Map.groupBy(parts, ({ unit }) => unit.code).values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const isHidden = members.some(({ suppressed }) => suppressed);
    return [{ unit: first.unit, members, isHidden, sums: isHidden ? null : sumOfParts(members) }];
  });
}

/** The value of a part by itself, as a share of 0 to 1 of the largest ratio; null without both counts. */
export function ratiosOf(
  parts: readonly ({ readonly numerator: number | null; readonly denominator: number | null } | null)[],
): (number | null)[] {
  const ratios = parts.map((part) =>
    !part || part.numerator === null || part.denominator === null || part.denominator === 0
      ? null
      : part.numerator / part.denominator,
  );
  const most = Math.max(0, ...ratios.flatMap((ratio) => ratio ?? []));
  return ratios.map((ratio) => (ratio === null || most === 0 ? null : ratio / most));
}

/** Whether weights were scaled because a member is left out. */
export const isRescaled = ({ members }: Proof): boolean =>
  members.some(({ weight, weightUsed }) => weightUsed !== null && Math.abs(weight - weightUsed) > 1e-9);

/** What each member brings to this group's score, in points: its weight within the group times its score. */
export function broughtBy({
  members,
}: Proof): { readonly code: string; readonly points: number | null; readonly full: number }[] {
  const used = members.reduce((sum, { weightUsed }) => sum + (weightUsed ?? 0), 0);
  return members.map(({ code, weightUsed, score }) => {
    const share = used > 0 ? (weightUsed ?? 0) / used : 0;
    return { code, points: score === null || share === 0 ? null : share * score, full: share * 100 };
  });
}

/** Elements by unit as rows of a table. A cell holds a value for each report, with the period it was counted of, oldest first. */
export function elementTable(elements: Proof['elements']) {
  const units = [...new Map(elements.map(({ unit }) => [unit.code, unit])).values()].toSorted((one, other) =>
    one.code < other.code ? -1 : 1,
  );
  const rows = [...Map.groupBy(elements, ({ element }) => element)].map(([element, cells]) => ({
    element,
    name: cells[0]?.name ?? { zh: element, en: element },
    cells: units.map(({ code }) =>
      cells
        .filter(({ unit }) => unit.code === code)
        .toSorted((one, other) => one.period.localeCompare(other.period)),
    ),
  }));
  return { units, rows };
}
