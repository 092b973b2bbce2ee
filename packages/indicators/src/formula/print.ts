import type { ElementNode, ReferenceNode, Tree } from './tree.ts';

const strengths = { comparison: 1, sum: 2, product: 3, negate: 4, primary: 5 } as const;

/**
 * The normal form of a formula: one blank around operators, no superfluous parenthesis, filters in the order of
 * their dimensions. Two formulas that read the same print the same; what is printed parses to the same tree.
 */
export function printFormula(tree: Tree): string {
  return print(tree, 0);
}

/** The name of a reference in normal form, such as `disputes.accepted[type=family]@prev` or `I{A2-06}`. */
export function printReference(node: ReferenceNode): string {
  if (node.kind === 'input') return node.name;
  return node.kind === 'indicator' ? `I{${node.code}}` : printElement(node);
}

function print(tree: Tree, outer: number): string {
  const strength = strengthOf(tree);
  const words = printBare(tree, strength);
  return strength < outer ? `(${words})` : words;
}

function strengthOf(tree: Tree): number {
  if (tree.kind === 'comparison' || tree.kind === 'negate') return strengths[tree.kind];
  if (tree.kind !== 'arithmetic') return strengths.primary;
  return tree.operator === '+' || tree.operator === '-' ? strengths.sum : strengths.product;
}

function printBare(tree: Tree, strength: number): string {
  switch (tree.kind) {
    case 'number':
      return printNumber(tree.value);
    case 'negate':
      return `-${print(tree.operand, strength)}`;
    case 'comparison':
      return `${print(tree.left, strength + 1)} ${tree.operator} ${print(tree.right, strength + 1)}`;
    case 'arithmetic':
      return `${print(tree.left, strength)} ${tree.operator} ${print(tree.right, strength + 1)}`;
    case 'call':
      return `${tree.name}(${tree.args.map((argument) => print(argument, 0)).join(', ')})`;
    default:
      return printReference(tree);
  }
}

function printElement({ name, filters, shift }: ElementNode): string {
  if (filters.length === 0) return shift ? `${name}@${shift}` : name;
  const conditions = filters
    .map(({ dimension, value }) => `${dimension}=${isPlain(value) ? value : `'${value}'`}`)
    .sort();
  return name + (conditions.length > 0 ? `[${conditions.join(',')}]` : '') + (shift ? `@${shift}` : '');
}

const isPlain = (value: string): boolean => /^([a-z][a-z0-9_]*|\d+(\.\d+)?)$/.test(value);

// The language has no exponents: 1e21 and 1e-7 are spelled out.
function printNumber(value: number): string {
  const [digits = '', exponent] = String(value).split('e');
  if (exponent === undefined) return digits;
  if (value >= 1) return BigInt(value).toString();
  return `0.${'0'.repeat(-Number(exponent) - 1)}${digits.replace('.', '')}`;
}
