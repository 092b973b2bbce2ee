import type { Random } from '../sensitivity/generator.ts';
import type { Catalogue } from './catalogue.ts';
import { compileFormula } from './compile.ts';
import { FormulaError } from './fault.ts';

const pieces = [
  ...['1', '0', '2.5', '007', '0.1', '999999999999999999999999', 'num', 'den', ' ', '\n', '\t'],
  ...['+', '-', '*', '/', '(', ')', ',', '<', '<=', '>', '>=', '==', '!=', '=', '!', '.', '[', ']', '@', "'"],
  ...[
    'disputes.accepted',
    'disputes.resolved',
    'disputes.lost',
    'period.days',
    'period.months',
    'I{A2-06}',
    'I{A2-07}',
    'I{',
    '}',
  ],
  ...['[type=family]', '[type=state]', "[type='land use']", '@prev', '@yoy', '@ytd', '@next'],
  ...[
    'if(',
    'coalesce(',
    'isnull(',
    'div(',
    'min(',
    'max(',
    'abs(',
    'round(',
    'and(',
    'or(',
    'not(',
    'eval(',
    'import(',
  ],
  ...[
    '__proto__',
    'constructor',
    'constructor.prototype',
    '${1}',
    '`',
    '\\',
    '\uff08',
    '×',
    '\u0000',
    '\ud800',
    '😀',
    '心',
    '1e5',
    'Infinity',
    'NaN',
  ],
];

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

/**
 * A strange formula for tests: pieces thrown together, a well-formed one, one near the limits of depth and size, or a
 * well-formed one with a piece knocked in.
 */
export function fuzzFormula(random: Random): string {
  const kind = random();
  if (kind < 0.02) return nest(random);
  if (kind < 0.04) return chain(random);
  if (kind < 0.3)
    return Array.from({ length: Math.floor(random() * 14) }, () => pick(pieces, random)).join('');
  const good = grow(random, 4);
  if (kind < 0.8) return good;
  const at = Math.floor(random() * (good.length + 1));
  return good.slice(0, at) + pick(pieces, random) + good.slice(at + Math.floor(random() * 3));
}

const operands = [
  ...[
    '1',
    '0',
    '2.5',
    '100',
    '999999999999999999999999',
    'num',
    'den',
    'disputes.accepted',
    'disputes.resolved',
  ],
  ...[
    'disputes.accepted@prev',
    'disputes.accepted[type=family]',
    'period.days',
    'period.months',
    'I{A2-06}',
    'I{A2-07}',
  ],
];

// About half of them are beyond the limit.
function nest(random: Random): string {
  const wraps = Array.from({ length: 10 + Math.floor(random() * 20) }, () =>
    pick([['(', ')'] as const, ['-', ''] as const, ['abs(', ')'] as const, ['1 + (', ')'] as const], random),
  );
  return wraps.reduce((inner, [before, after]) => before + inner + after, pick(operands, random));
}

function chain(random: Random): string {
  const length = 30 + Math.floor(random() * 40);
  return Array.from({ length }, () => pick(['1', 'num', '0.5', '2'], random)).join(
    pick(['+', ' * ', '-'], random),
  );
}

function grow(random: Random, depth: number): string {
  const below = (): string => grow(random, depth - 1);
  const kind = depth === 0 ? 0 : random();
  if (kind < 0.25) return pick(operands, random);
  if (kind < 0.6) return `${below()} ${pick(['+', '-', '*', '/'], random)} ${below()}`;
  if (kind < 0.65) return `-${below()}`;
  if (kind < 0.75) return `(${below()})`;
  if (kind < 0.82)
    return `if(${below()} ${pick(['<', '<=', '>', '>=', '==', '!='], random)} ${below()}, ${below()}, ${below()})`;
  if (kind < 0.87) return `round(${below()}, ${Math.floor(random() * 12)})`;
  const name = pick(['min', 'max', 'coalesce', 'div', 'abs', 'isnull', 'not', 'and', 'or'], random);
  return `${name}(${Array.from({ length: 1 + Math.floor(random() * 3) }, below).join(', ')})`;
}

const awkward = [0, -0, 1, -1, 0.1, 635, 1e308, -1e308, 5e-324, null];

/**
 * What became of a formula: `value`, `null`, or the code of its first fault. Throws a plain error where the engine
 * breaks its promise: an exception of another kind, a place outside the text, a result that is not finite.
 */
export function judgeFormula(source: string, catalogue: Catalogue, random: Random): string {
  const result = compileFormula(source, catalogue, { mayUseInputs: random() < 0.8 });
  if (!result.ok) {
    for (const { start, end, message } of result.faults)
      if (!(start >= 0 && start <= end && end <= source.length) || message.zh === '' || message.en === '')
        throw new Error(`a fault without a place: ${source}`);
    return result.faults[0]?.code ?? 'no fault';
  }
  try {
    const value = result.formula.evaluate(result.formula.slots.map(() => pick(awkward, random)));
    if (value !== null && !Number.isFinite(value)) throw new Error(`not finite: ${source}`);
    return value === null ? 'null' : 'value';
  } catch (error) {
    if (error instanceof FormulaError) return error.fault.code;
    throw error;
  }
}
