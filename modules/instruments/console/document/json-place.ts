import { stepsOf, type Step } from './at-path.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Walks over JSON that is known to parse. */
class Reader {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  space(): void {
    while (/[\s,:]/.test(this.#text[this.at] ?? '')) this.at++;
  }

  peek(): string {
    return this.#text[this.at] ?? '';
  }

  string(): string {
    const from = this.at++;
    while (this.peek() !== '"') this.at += this.peek() === '\\' ? 2 : 1;
    this.at++;
    return JSON.parse(this.#text.slice(from, this.at)) as string;
  }

  /** Passes a value; `visit` is called before each entry of a list or an object. */
  value(visit?: (step: Step) => boolean): boolean {
    this.space();
    const open = this.peek();
    if (open === '"') this.string();
    else if (open === '{' || open === '[') return this.branch(open, visit);
    else while (/[^\s,\]}]/.test(this.peek())) this.at++;
    return false;
  }

  private branch(open: '{' | '[', visit?: (step: Step) => boolean): boolean {
    const close = open === '{' ? '}' : ']';
    this.at++;
    for (let index = 0; ; index++) {
      this.space();
      if (this.peek() === close || this.peek() === '') break;
      const step = open === '{' ? this.string() : index;
      this.space();
      if (visit?.(step)) return true;
      this.value();
    }
    this.at++;
    return false;
  }
}

/**
 * Where the value at a path stands in the text; for a field that is missing, the object it is missing from.
 * `undefined` for text that is no JSON.
 */
export function placeInJson(text: string, path: string): Span | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const reader = new Reader(text);
  reader.space();
  for (const step of stepsOf(path)) {
    const before = reader.at;
    if (reader.value((found) => found === step)) continue;
    reader.at = before;
    break;
  }
  const from = reader.at;
  reader.value();
  return { from, to: reader.at };
}

/** Line and column, both from 1, of a place in a text. */
export function lineOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
