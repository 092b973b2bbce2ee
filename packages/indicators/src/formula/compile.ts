import { sha256 } from '../sha256.ts';
import type { Catalogue } from './catalogue.ts';
import { checkNames } from './check-names.ts';
import { checkTypes } from './check-types.ts';
import { checkUnits } from './check-units.ts';
import { compileNumber, type Values } from './compile-number.ts';
import type { FormulaFault } from './fault.ts';
import { parseFormula } from './parse.ts';
import { printFormula, printReference } from './print.ts';
import { type ReferenceNode, referencesOf, type Tree } from './tree.ts';

/** A formula that may be evaluated. */
export interface Formula {
  /** The normal form; computed when asked for. */
  readonly text: string;
  /** SHA-256 of the normal form, 64 hexadecimal digits; computed when asked for. */
  readonly hash: string;
  /** What it needs, without repetitions, in order of appearance: `values[i]` belongs to `slots[i]`. */
  readonly slots: readonly Slot[];
  /** A finite number or null. Throws `FormulaError` `E_NOT_FINITE` on overflow. */
  readonly evaluate: (values: Values) => number | null;
}

export interface Slot {
  /** The reference in normal form, such as `disputes.accepted[type=family]@prev`, `I{A2-06}` or `num`. */
  readonly key: string;
  readonly reference: ReferenceNode;
}

export type CompileResult =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly faults: readonly FormulaFault[] };

/**
 * Parses, checks and compiles a formula. Reports the first fault of grammar, or all faults of names, types and
 * units, each with its place; never throws. `mayUseInputs` allows `num` and `den`.
 */
export function compileFormula(
  source: string,
  catalogue: Catalogue,
  options: { readonly mayUseInputs?: boolean } = {},
): CompileResult {
  const parsed = parseFormula(source);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const faults = [...checkNames(parsed.tree, catalogue, options), ...checkTypes(parsed.tree)];
  if (faults.length > 0) return { ok: false, faults };
  const unitFaults = checkUnits(parsed.tree, catalogue);
  return unitFaults.length > 0
    ? { ok: false, faults: unitFaults }
    : { ok: true, formula: assemble(parsed.tree) };
}

function assemble(tree: Tree): Formula {
  const slots: Slot[] = [];
  const keys = new Map<string, number>();
  const places = new Map<ReferenceNode, number>();
  for (const reference of referencesOf(tree)) {
    const key = printReference(reference);
    const place = keys.get(key) ?? slots.push({ key, reference }) - 1;
    keys.set(key, place);
    places.set(reference, place);
  }
  const evaluate = compileNumber(tree, (reference) => places.get(reference) as number);
  let text: string | undefined;
  let hash: string | undefined;
  return {
    slots,
    evaluate,
    get text() {
      text ??= printFormula(tree);
      return text;
    },
    get hash() {
      hash ??= sha256(this.text);
      return hash;
    },
  };
}

/** Evaluates with values by name; a name that `lookup` does not know counts as null. */
export function evaluateWith(
  formula: Formula,
  lookup: (key: string) => number | null | undefined,
): number | null {
  return formula.evaluate(formula.slots.map(({ key }) => lookup(key) ?? null));
}
