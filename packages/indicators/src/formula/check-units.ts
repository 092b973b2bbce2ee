import { text } from '../text.ts';
import type { Catalogue } from './catalogue.ts';
import { type FormulaFault, faultAt } from './fault.ts';
import type { CallNode, Tree } from './tree.ts';

/** Exponents by unit; `scale` is a bare number, which fits everywhere; undefined is not known. */
type Measure = ReadonlyMap<string, number> | 'scale' | undefined;

/** Sums, comparisons and choices between different known units (`E_TYPE`); unknown units are let through. */
export function checkUnits(tree: Tree, catalogue: Catalogue): FormulaFault[] {
  const faults: FormulaFault[] = [];
  measureOf(tree, catalogue, faults);
  return faults;
}

/** The unit of a result as its elements say, such as `hour` or `day^-1·person`; '' for a bare number, null where not known. */
export function unitOf(tree: Tree, catalogue: Catalogue): string | null {
  const measure = measureOf(tree, catalogue, []);
  if (measure === undefined) return null;
  return measure === 'scale' ? '' : spell(measure);
}

function measureOf(tree: Tree, catalogue: Catalogue, faults: FormulaFault[]): Measure {
  const of = (part: Tree): Measure => measureOf(part, catalogue, faults);
  switch (tree.kind) {
    case 'number':
      return 'scale';
    case 'input':
      return undefined;
    case 'element':
      return single(catalogue.elements.get(tree.name)?.unit);
    case 'indicator':
      return single(catalogue.indicators.get(tree.code)?.unit);
    case 'negate':
      return of(tree.operand);
    case 'comparison':
      agree(tree, [of(tree.left), of(tree.right)], faults);
      return 'scale';
    case 'arithmetic':
      if (tree.operator === '*') return multiply(of(tree.left), of(tree.right), 1);
      if (tree.operator === '/') return multiply(of(tree.left), of(tree.right), -1);
      return agree(tree, [of(tree.left), of(tree.right)], faults);
    case 'call':
      return measureOfCall(tree, tree.args.map(of), faults);
  }
}

function measureOfCall(call: CallNode, measures: readonly Measure[], faults: FormulaFault[]): Measure {
  if (call.name === 'div') return multiply(measures[0], measures[1], -1);
  if (call.name === 'round') return measures[0];
  if (call.name === 'if') return agree(call, measures.slice(1), faults);
  if (['isnull', 'and', 'or', 'not'].includes(call.name)) return 'scale';
  return agree(call, measures, faults);
}

const single = (unit: string | undefined): Measure => (unit === undefined ? undefined : new Map([[unit, 1]]));

function multiply(left: Measure, right: Measure, sign: 1 | -1): Measure {
  if (left === undefined || right === undefined) return undefined;
  if (right === 'scale') return left;
  const product = new Map(left === 'scale' ? [] : left);
  for (const [unit, exponent] of right) {
    const sum = (product.get(unit) ?? 0) + sign * exponent;
    if (sum === 0) product.delete(unit);
    else product.set(unit, sum);
  }
  return product.size === 0 ? 'scale' : product;
}

function agree(tree: Tree, measures: readonly Measure[], faults: FormulaFault[]): Measure {
  const known = measures.filter((measure) => measure !== undefined && measure !== 'scale');
  const different = known.length > 1 ? [...new Set(known.map(spell))] : [];
  if (different.length > 1)
    faults.push(
      faultAt(
        'E_TYPE',
        tree,
        text(`单位不同,不能放在一起:${different.join('、')}`, `different units: ${different.join(', ')}`),
      ),
    );
  return measures.includes(undefined) ? undefined : (known[0] ?? 'scale');
}

const spell = (measure: ReadonlyMap<string, number>): string =>
  [...measure]
    .map(([unit, exponent]) => (exponent === 1 ? unit : `${unit}^${exponent}`))
    .sort()
    .join('·');
