import { text } from '../text.ts';
import { type FormulaFault, faultAt } from './fault.ts';
import { type ArgumentType, functions } from './functions.ts';
import type { CallNode, Tree } from './tree.ts';

export type FormulaType = 'number' | 'truth';

const names = { number: text('数值', 'a number'), truth: text('真假值', 'a condition') };
const mostPlaces = 10;

/** Arguments of the wrong number (`E_ARITY`) or type (`E_TYPE`); the whole must be a number. */
export function checkTypes(tree: Tree): FormulaFault[] {
  const faults: FormulaFault[] = [];
  want(tree, 'number', faults);
  return faults;
}

/** The type of a formula that passed `checkTypes`. */
export function typeOf(tree: Tree): FormulaType {
  if (tree.kind === 'comparison') return 'truth';
  if (tree.kind !== 'call') return 'number';
  const { result } = functions[tree.name];
  if (result !== 'same') return result;
  const last = tree.args.at(-1);
  return last ? typeOf(last) : 'number';
}

function want(tree: Tree, type: FormulaType, faults: FormulaFault[]): void {
  checkInside(tree, faults);
  const found = typeOf(tree);
  if (found === type) return;
  const words = text(
    `此处应为${names[type].zh},却是${names[found].zh}`,
    `expected ${names[type].en}, found ${names[found].en}`,
  );
  faults.push(faultAt('E_TYPE', tree, words));
}

function checkInside(tree: Tree, faults: FormulaFault[]): void {
  if (tree.kind === 'negate') want(tree.operand, 'number', faults);
  if (tree.kind === 'arithmetic' || tree.kind === 'comparison') {
    want(tree.left, 'number', faults);
    want(tree.right, 'number', faults);
  }
  if (tree.kind === 'call') checkCall(tree, faults);
}

function checkCall(call: CallNode, faults: FormulaFault[]): void {
  const { least, most, args } = functions[call.name];
  if (call.args.length < least || call.args.length > most) {
    const wanted = least === most ? `${least}` : `${least}+`;
    const words = text(
      `${call.name} 需要 ${wanted} 个参数,给了 ${call.args.length} 个`,
      `${call.name} takes ${wanted} arguments, not ${call.args.length}`,
    );
    faults.push(faultAt('E_ARITY', call, words));
    return;
  }
  call.args.forEach((argument, index) => {
    checkArgument(argument, args[Math.min(index, args.length - 1)] ?? 'any', call, faults);
  });
}

function checkArgument(argument: Tree, type: ArgumentType, call: CallNode, faults: FormulaFault[]): void {
  if (type === 'any') checkInside(argument, faults);
  else if (type === 'same') want(argument, typeOf(call), faults);
  else if (type !== 'places') want(argument, type, faults);
  else if (argument.kind !== 'number' || !Number.isInteger(argument.value) || argument.value > mostPlaces)
    faults.push(
      faultAt(
        'E_TYPE',
        argument,
        text(`小数位数应为0—${mostPlaces}的整数`, `decimals are a whole number from 0 to ${mostPlaces}`),
      ),
    );
}
