import ts from 'typescript';

/** One small lie told in one place of a source file. */
export interface Mutant {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** What stands there, and what is put instead. */
  readonly from: string;
  readonly to: string;
  /** The whole line as written, without indentation. */
  readonly words: string;
  /** Which of the same changes in that line, from 1. */
  readonly nth: number;
}

const operators: Readonly<Record<string, readonly string[]>> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '**': ['*'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '&&': ['||'],
  '||': ['&&'],
};

const calls: Readonly<Record<string, string>> = {
  'Math.min': 'Math.max',
  'Math.max': 'Math.min',
  'Math.floor': 'Math.ceil',
  'Math.ceil': 'Math.floor',
  'Math.round': 'Math.floor',
  'Math.trunc': 'Math.round',
  'Math.sqrt': 'Math.abs',
  'Math.abs': 'Number',
  'Math.sign': 'Number',
  'Math.log': 'Number',
  'Math.log1p': 'Math.log',
  'Math.exp': 'Number',
  'Math.hypot': 'Math.max',
};

const methods: Readonly<Record<string, string>> = { some: 'every', every: 'some' };

type Change = readonly [node: ts.Node, to: string];

/** Every mutant of a TypeScript source: operators, comparisons, numbers, signs, negations and well-known calls. */
export function mutantsOf(source: string): Mutant[] {
  const file = ts.createSourceFile('mutated.ts', source, ts.ScriptTarget.Latest, true);
  const found: Change[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    found.push(...changesOf(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const seen = new Map<string, number>();
  return found.map(([node, to]) => {
    const [start, end] = [node.getStart(file), node.getEnd()];
    const { line } = file.getLineAndCharacterOfPosition(start);
    const from = source.slice(start, end);
    const change = `${line} ${from} → ${to}`;
    const nth = (seen.get(change) ?? 0) + 1;
    seen.set(change, nth);
    const words = (source.split('\n')[line] ?? '').trim();
    return { line: line + 1, start, end, from, to, words, nth };
  });
}

function changesOf(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) {
    const { operatorToken } = node;
    return (operators[operatorToken.getText()] ?? []).map((to) => [operatorToken, to]);
  }
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text);
    return value + 1 === value ? [] : [[node, String(value + 1)]];
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
  if (ts.isPrefixUnaryExpression(node)) {
    const isSign =
      node.operator === ts.SyntaxKind.MinusToken || node.operator === ts.SyntaxKind.ExclamationToken;
    return isSign ? [[node, `(${node.operand.getText()})`]] : [];
  }
  if (ts.isConditionalExpression(node)) {
    const { whenTrue, whenFalse } = node;
    return [
      [node, `(${whenTrue.getText()})`],
      [node, `(${whenFalse.getText()})`],
    ];
  }
  if (ts.isPropertyAccessExpression(node)) {
    const call = calls[node.getText()];
    if (call) return [[node, call]];
    const method = methods[node.name.text];
    return method ? [[node.name, method]] : [];
  }
  return [];
}

/** The source with one mutant in it. */
export const mutate = (source: string, { start, end, to }: Mutant): string =>
  source.slice(0, start) + to + source.slice(end);
