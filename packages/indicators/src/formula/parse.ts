import { text } from '../text.ts';
import { FormulaError, type FormulaFault, refuse } from './fault.ts';
import { isFunctionName } from './functions.ts';
import { limits } from './limits.ts';
import { type Token, tokenize } from './tokenize.ts';
import type { Arithmetic, Comparison, ElementNode, Filter, Shift, Tree } from './tree.ts';

export type ParseResult =
  | { readonly ok: true; readonly tree: Tree }
  | { readonly ok: false; readonly fault: FormulaFault };

const comparisons: readonly string[] = ['<', '<=', '>', '>=', '==', '!='] satisfies Comparison[];
const shifts: readonly string[] = ['prev', 'yoy', 'ytd'] satisfies Shift[];

/** Reads a formula by the grammar of section 11.1; reports the first fault with its place, never throws. */
export function parseFormula(source: string): ParseResult {
  try {
    return { ok: true, tree: new Reader(tokenize(source)).whole() };
  } catch (error) {
    if (error instanceof FormulaError) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** One method per rule of the grammar; throws `FormulaError` at the first fault. */
class Reader {
  #tokens: readonly Token[];
  #next = 0;
  #depth = 0;
  #nodes = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Tree {
    const tree = this.#comparison();
    if (this.#token.kind !== 'end') this.#unexpected('运算符或结尾', 'an operator or the end');
    return tree;
  }

  get #token(): Token {
    return this.#tokens[this.#next] as Token;
  }

  #comparison(): Tree {
    const left = this.#sum();
    if (!this.#sees(...comparisons)) return left;
    const operator = this.#take().text as Comparison;
    const right = this.#sum();
    return this.#node({ kind: 'comparison', operator, left, right, start: left.start, end: right.end });
  }

  #sum(): Tree {
    return this.#chain(() => this.#product(), '+', '-');
  }

  #product(): Tree {
    return this.#chain(() => this.#unary(), '*', '/');
  }

  #chain(operand: () => Tree, ...operators: Arithmetic[]): Tree {
    let left = operand();
    while (this.#sees(...operators)) {
      const operator = this.#take().text as Arithmetic;
      const right = operand();
      left = this.#node({ kind: 'arithmetic', operator, left, right, start: left.start, end: right.end });
    }
    return left;
  }

  #unary(): Tree {
    if (!this.#sees('-')) return this.#primary();
    const { start } = this.#take();
    const operand = this.#nested(() => this.#unary());
    return this.#node({ kind: 'negate', operand, start, end: operand.end });
  }

  #primary(): Tree {
    const token = this.#token;
    const { start, end } = token;
    if (token.kind === 'number') {
      const value = Number(this.#take().text);
      if (!Number.isFinite(value)) refuse('E_NOT_FINITE', token, text('数字过大', 'the number is too large'));
      return this.#node({ kind: 'number', value, start, end });
    }
    if (token.kind === 'indicator')
      return this.#node({ kind: 'indicator', code: this.#take().text, start, end });
    if (token.kind === 'name') return this.#named(this.#take());
    if (!this.#sees('(')) return this.#unexpected('数字、名称或括号', 'a number, a name or a parenthesis');
    this.#take();
    const inside = this.#nested(() => this.#comparison());
    this.#expect(')');
    return inside;
  }

  #named(name: Token): Tree {
    const { start, end } = name;
    if (this.#sees('(')) return this.#call(name);
    if (this.#sees('.')) return this.#element(name);
    if (name.text === 'num' || name.text === 'den')
      return this.#node({ kind: 'input', name: name.text, start, end });
    return this.#unexpected('“.”或“(”', '“.” or “(”');
  }

  #call(name: Token): Tree {
    const called = name.text;
    if (!isFunctionName(called))
      return refuse('E_UNKNOWN_FUNCTION', name, text(`没有函数“${called}”`, `no function “${called}”`));
    this.#expect('(');
    const args: Tree[] = [];
    if (!this.#sees(')')) {
      do args.push(this.#nested(() => this.#comparison()));
      while (this.#accept(','));
    }
    const { end } = this.#expect(')');
    return this.#node({ kind: 'call', name: called, args, start: name.start, end });
  }

  #element(module: Token): Tree {
    this.#expect('.');
    const second = this.#expectName();
    const filters: Filter[] = [];
    let end = second.end;
    if (this.#accept('[')) {
      do filters.push(this.#filter());
      while (this.#accept(','));
      end = this.#expect(']').end;
    }
    const place = { start: module.start, end };
    const element = { kind: 'element', name: `${module.text}.${second.text}`, filters, ...place } as const;
    return this.#node(this.#accept('@') ? this.#shifted(element) : element);
  }

  #shifted(element: ElementNode): ElementNode {
    const shift = this.#token;
    if (!shifts.includes(shift.text)) this.#unexpected('prev、yoy 或 ytd', 'prev, yoy or ytd');
    return { ...element, shift: shift.text as Shift, end: this.#take().end };
  }

  #filter(): Filter {
    const dimension = this.#expectName();
    this.#expect('=');
    const value = this.#token;
    if (!['name', 'number', 'quoted'].includes(value.kind)) this.#unexpected('筛选值', 'a filter value');
    this.#take();
    return { dimension: dimension.text, value: value.text, start: dimension.start, end: value.end };
  }

  #sees(...symbols: string[]): boolean {
    return this.#token.kind === 'symbol' && symbols.includes(this.#token.text);
  }

  #take(): Token {
    const token = this.#token;
    this.#next += 1;
    return token;
  }

  #accept(symbol: string): boolean {
    const seen = this.#sees(symbol);
    if (seen) this.#take();
    return seen;
  }

  #expect(symbol: string): Token {
    return this.#sees(symbol) ? this.#take() : this.#unexpected(`“${symbol}”`, `“${symbol}”`);
  }

  #expectName(): Token {
    return this.#token.kind === 'name' ? this.#take() : this.#unexpected('名称', 'a name');
  }

  #unexpected(zh: string, en: string): never {
    const token = this.#token;
    const found =
      token.kind === 'end' ? text('公式已结束', 'the end') : text(`“${token.text}”`, `“${token.text}”`);
    return refuse(
      'E_SYNTAX',
      token,
      text(`此处应为${zh},却是${found.zh}`, `expected ${en}, found ${found.en}`),
    );
  }

  #nested(read: () => Tree): Tree {
    this.#depth += 1;
    if (this.#depth > limits.depth)
      refuse('E_TOO_DEEP', this.#token, text(`嵌套超过${limits.depth}层`, `deeper than ${limits.depth}`));
    const tree = read();
    this.#depth -= 1;
    return tree;
  }

  #node<T extends Tree>(node: T): T {
    this.#nodes += 1;
    if (this.#nodes > limits.nodes)
      refuse('E_TOO_BIG', node, text(`公式超过${limits.nodes}个节点`, `more than ${limits.nodes} nodes`));
    return node;
  }
}
