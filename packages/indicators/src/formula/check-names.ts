import { text } from '../text.ts';
import type { Catalogue } from './catalogue.ts';
import { type FormulaFault, faultAt } from './fault.ts';
import { type ElementNode, type ReferenceNode, referencesOf, type Tree } from './tree.ts';

/** Names that are not catalogued (`E_UNKNOWN_NAME`) and filters that are not declared (`E_FILTER`). */
export function checkNames(tree: Tree, catalogue: Catalogue, { mayUseInputs = false } = {}): FormulaFault[] {
  return referencesOf(tree).flatMap((reference) => checkReference(reference, catalogue, mayUseInputs));
}

function checkReference(node: ReferenceNode, catalogue: Catalogue, mayUseInputs: boolean): FormulaFault[] {
  if (node.kind === 'input') {
    const words = text(
      `“${node.name}”只能用于指标公式`,
      `“${node.name}” belongs in an indicator's formula only`,
    );
    return mayUseInputs ? [] : [faultAt('E_UNKNOWN_NAME', node, words)];
  }
  if (node.kind === 'indicator') {
    const words = text(`指标集中没有“${node.code}”`, `no indicator “${node.code}” in the set`);
    return catalogue.indicators.has(node.code) ? [] : [faultAt('E_UNKNOWN_NAME', node, words)];
  }
  return checkElement(node, catalogue);
}

function checkElement(node: ElementNode, catalogue: Catalogue): FormulaFault[] {
  const element = catalogue.elements.get(node.name);
  if (!element)
    return [
      faultAt('E_UNKNOWN_NAME', node, text(`没有数据元“${node.name}”`, `no data element “${node.name}”`)),
    ];
  const dimensions = element.dimensions ?? {};
  return node.filters.flatMap((filter, index) => {
    const { dimension, value } = filter;
    if (!Object.hasOwn(dimensions, dimension))
      return [
        faultAt(
          'E_FILTER',
          filter,
          text(`“${node.name}”不能按“${dimension}”筛选`, `no filter “${dimension}” here`),
        ),
      ];
    if (node.filters.findIndex((other) => other.dimension === dimension) < index)
      return [faultAt('E_FILTER', filter, text(`“${dimension}”重复`, `“${dimension}” is given twice`))];
    const values = dimensions[dimension] ?? [];
    return values.length === 0 || values.includes(value)
      ? []
      : [
          faultAt(
            'E_FILTER',
            filter,
            text(`“${dimension}”没有取值“${value}”`, `“${dimension}” has no “${value}”`),
          ),
        ];
  });
}
