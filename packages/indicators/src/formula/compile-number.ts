import { roundHalfUp } from '../value/round-half-up.ts';
import { typeOf } from './check-types.ts';
import { notFinite } from './fault.ts';
import type { FunctionName } from './functions.ts';
import type { Arithmetic, CallNode, Comparison, ReferenceNode, Tree } from './tree.ts';

/** Values by slot; null where there is none. */
export type Values = ArrayLike<number | null>;
export type NumberOf = (values: Values) => number | null;
export type TruthOf = (values: Values) => boolean | null;
/** Gives a reference its place among the values. */
export type SlotOf = (reference: ReferenceNode) => number;

const finite = (value: number): number => {
  if (Number.isFinite(value)) return value;
  throw notFinite();
};

const operations: Readonly<Record<Arithmetic, (left: number, right: number) => number | null>> = {
  '+': (left, right) => finite(left + right),
  '-': (left, right) => finite(left - right),
  '*': (left, right) => finite(left * right),
  '/': (left, right) => (right === 0 ? null : finite(left / right)),
};

const relations: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
};

/** Turns a checked tree of type number into a function of the slots; null spreads, x / 0 is null. */
export function compileNumber(tree: Tree, slotOf: SlotOf): NumberOf {
  switch (tree.kind) {
    case 'number': {
      const { value } = tree;
      return () => value;
    }
    case 'negate': {
      const operand = compileNumber(tree.operand, slotOf);
      return (values) => {
        const value = operand(values);
        return value === null ? null : -value;
      };
    }
    case 'arithmetic':
      return join(
        compileNumber(tree.left, slotOf),
        compileNumber(tree.right, slotOf),
        operations[tree.operator],
      );
    case 'call':
      return compileCall(tree, slotOf);
    case 'comparison':
      throw new TypeError('a comparison is no number');
    default: {
      const slot = slotOf(tree);
      return (values) => values[slot] ?? null;
    }
  }
}

/** Turns a checked tree of type truth into a function of the slots; null spreads. */
export function compileTruth(tree: Tree, slotOf: SlotOf): TruthOf {
  if (tree.kind === 'comparison')
    return join(
      compileNumber(tree.left, slotOf),
      compileNumber(tree.right, slotOf),
      relations[tree.operator],
    );
  if (tree.kind !== 'call') throw new TypeError(`${tree.kind} is no condition`);
  const truths = (): TruthOf[] => tree.args.map((argument) => compileTruth(argument, slotOf));
  switch (tree.name) {
    case 'if':
      return choose(tree, slotOf, compileTruth);
    case 'coalesce':
      return firstOf(truths());
    case 'isnull':
      return isNull(tree.args[0] as Tree, slotOf);
    case 'and':
      return overAll(truths(), (all) => all.every(Boolean));
    case 'or':
      return overAll(truths(), (all) => all.some(Boolean));
    case 'not':
      return overAll(truths(), ([only]) => !only);
    default:
      throw new TypeError(`${tree.name} is no condition`);
  }
}

type NumberFunction = Exclude<FunctionName, 'if' | 'coalesce' | 'isnull' | 'and' | 'or' | 'not' | 'div'>;

const plain: Readonly<Record<NumberFunction, (all: readonly number[]) => number>> = {
  min: (all) => Math.min(...all),
  max: (all) => Math.max(...all),
  abs: ([only]) => Math.abs(only as number),
  round: ([value, places]) => finite(roundHalfUp(value as number, places as number)),
};

function compileCall(tree: CallNode, slotOf: SlotOf): NumberOf {
  if (tree.name === 'if') return choose(tree, slotOf, compileNumber);
  const numbers = tree.args.map((argument) => compileNumber(argument, slotOf));
  if (tree.name === 'coalesce') return firstOf(numbers);
  if (tree.name === 'div') return join(numbers[0] as NumberOf, numbers[1] as NumberOf, operations['/']);
  return overAll(numbers, plain[tree.name as NumberFunction]);
}

type Of<T> = (values: Values) => T | null;

function join<T>(
  left: NumberOf,
  right: NumberOf,
  operation: (left: number, right: number) => T | null,
): Of<T> {
  return (values) => {
    const one = left(values);
    if (one === null) return null;
    const other = right(values);
    return other === null ? null : operation(one, other);
  };
}

function choose<T>(
  { args }: CallNode,
  slotOf: SlotOf,
  compile: (tree: Tree, slotOf: SlotOf) => Of<T>,
): Of<T> {
  const condition = compileTruth(args[0] as Tree, slotOf);
  const first = compile(args[1] as Tree, slotOf);
  const second = compile(args[2] as Tree, slotOf);
  return (values) => {
    const holds = condition(values);
    if (holds === null) return null;
    return holds ? first(values) : second(values);
  };
}

function firstOf<T>(candidates: readonly Of<T>[]): Of<T> {
  return (values) => {
    for (const candidate of candidates) {
      const value = candidate(values);
      if (value !== null) return value;
    }
    return null;
  };
}

function overAll<A, B>(parts: readonly Of<A>[], combine: (all: readonly A[]) => B): Of<B> {
  return (values) => {
    const all: A[] = [];
    for (const part of parts) {
      const value = part(values);
      if (value === null) return null;
      all.push(value);
    }
    return combine(all);
  };
}

function isNull(tree: Tree, slotOf: SlotOf): TruthOf {
  const value = typeOf(tree) === 'truth' ? compileTruth(tree, slotOf) : compileNumber(tree, slotOf);
  return (values) => value(values) === null;
}
