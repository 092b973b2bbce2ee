import { parseFormula, type ReferenceNode, type Tree } from '@xinan/indicators';

const below = (tree: Tree): readonly Tree[] => {
  if (tree.kind === 'negate') return [tree.operand];
  if (tree.kind === 'arithmetic' || tree.kind === 'comparison') return [tree.left, tree.right];
  return tree.kind === 'call' ? tree.args : [];
};

const walk = (tree: Tree): readonly ReferenceNode[] =>
  tree.kind === 'input' || tree.kind === 'indicator' || tree.kind === 'element'
    ? [tree]
    : below(tree).flatMap(walk);

/** Everything a formula names, from left to right; null where it cannot be read. */
export function referencesIn(source: string): readonly ReferenceNode[] | null {
  const parsed = parseFormula(source);
  return parsed.ok ? walk(parsed.tree) : null;
}
