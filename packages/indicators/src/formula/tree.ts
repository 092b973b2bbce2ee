import type { FunctionName } from './functions.ts';

/** Which period an element is read for: the previous one, the same a year ago, or 1 January to the end. */
export type Shift = 'prev' | 'yoy' | 'ytd';

/** One condition on an element, such as `type=family`. */
export interface Filter {
  readonly dimension: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export type Arithmetic = '+' | '-' | '*' | '/';
export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';

interface Place {
  readonly start: number;
  readonly end: number;
}

export type NumberNode = Place & { readonly kind: 'number'; readonly value: number };
export type InputNode = Place & { readonly kind: 'input'; readonly name: 'num' | 'den' };
export type IndicatorNode = Place & { readonly kind: 'indicator'; readonly code: string };
export type ElementNode = Place & {
  readonly kind: 'element';
  readonly name: string;
  readonly filters: readonly Filter[];
  readonly shift?: Shift;
};
export type ReferenceNode = InputNode | IndicatorNode | ElementNode;
export type CallNode = Place & {
  readonly kind: 'call';
  readonly name: FunctionName;
  readonly args: readonly Tree[];
};

/** A formula as read: positions are those of the text. */
export type Tree =
  | NumberNode
  | ReferenceNode
  | CallNode
  | (Place & { readonly kind: 'negate'; readonly operand: Tree })
  | (Place & {
      readonly kind: 'arithmetic';
      readonly operator: Arithmetic;
      readonly left: Tree;
      readonly right: Tree;
    })
  | (Place & {
      readonly kind: 'comparison';
      readonly operator: Comparison;
      readonly left: Tree;
      readonly right: Tree;
    });

/** The trees directly below, from left to right. */
export function childrenOf(tree: Tree): readonly Tree[] {
  switch (tree.kind) {
    case 'negate':
      return [tree.operand];
    case 'arithmetic':
    case 'comparison':
      return [tree.left, tree.right];
    case 'call':
      return tree.args;
    default:
      return [];
  }
}

/** Every reference of a tree, from left to right, with repetitions. */
export function referencesOf(tree: Tree): readonly ReferenceNode[] {
  if (tree.kind === 'input' || tree.kind === 'indicator' || tree.kind === 'element') return [tree];
  return childrenOf(tree).flatMap(referencesOf);
}
