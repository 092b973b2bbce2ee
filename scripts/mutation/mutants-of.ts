import ts from 'typescript';

/** One small wrong turn in a source file. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

const operators: Readonly<Record<string, readonly string[]>> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '<': ['<=', '>'],
  '<=': ['<'],
  '>': ['>=', '<'],
  '>=': ['>'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
};

const calls: Readonly<Record<string, string>> = {
  'Math.min': 'Math.max',
  'Math.max': 'Math.min',
  'Math.round': 'Math.floor',
  'Math.trunc': 'Math.round',
  'Math.floor': 'Math.ceil',
  'Math.ceil': 'Math.floor',
  'Math.sqrt': 'Math.abs',
  'Math.abs': 'Number',
  'Math.exp': 'Math.abs',
  'Math.log': 'Math.abs',
};

const isInType = (node: ts.Node): boolean =>
  ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

/** How long to try and how near is near enough: numerical method, not formula. */
const isLimit = (node: ts.Node): boolean =>
  (ts.isVariableDeclaration(node) && /^(MAX_|TOLERANCE|HIGHEST_COMMUNALITY)/.test(node.name.getText())) ||
  (ts.isBinaryExpression(node) && /^[^&|]*\b(MAX_|TOLERANCE|HIGHEST_COMMUNALITY)/.test(node.getText()));

/** Every wrong turn of operators, numbers, negations and functions in one file; words and types are left alone. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, after: string) => {
    const start = node.getStart(tree);
    const { line } = tree.getLineAndCharacterOfPosition(start);
    found.push({ file, line: line + 1, start, end: node.end, before: node.getText(tree), after });
  };
  const visit = (node: ts.Node): void => {
    if (isInType(node) || ts.isImportDeclaration(node) || isLimit(node)) return;
    if (ts.isBinaryExpression(node))
      for (const after of operators[node.operatorToken.getText(tree)] ?? []) add(node.operatorToken, after);
    const number = ts.isNumericLiteral(node) ? Number(node.text) : Number.NaN;
    if (number + 1 !== number && ts.isNumericLiteral(node)) add(node, String(number + 1));
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
      add(node, node.operand.getText(tree));
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      add(node, node.operand.getText(tree));
    if (ts.isPropertyAccessExpression(node)) {
      const after = calls[node.getText(tree)];
      if (after !== undefined) add(node, after);
    }
    if (ts.isConditionalExpression(node)) {
      add(node.condition, `(true || (${node.condition.getText(tree)}))`);
      add(node.condition, `(false && (${node.condition.getText(tree)}))`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
