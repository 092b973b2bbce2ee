import type { Text } from '@xinan/indicators';
import { pointerTo } from './places.ts';

/** A place of a text; both count from 1, columns in UTF-16 units as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface PlacedJson {
  readonly value: unknown;
  /** Where the value of each JSON pointer begins, as an offset. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Fields that are given twice: only the last would count. */
  readonly repeated: readonly { readonly pointer: string; readonly offset: number }[];
}

/** Thrown inside the parser only. */
class JsonFault extends Error {
  readonly offset: number;
  readonly words: Text;
  constructor(offset: number, words: Text) {
    super(words.en);
    this.offset = offset;
    this.words = words;
  }
}

const space = /[ \t\n\r]*/y;
const stringToken = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const plainToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const deepest = 50;

const said = {
  value: { zh: '这里应是一个值', en: 'a value is expected here' },
  string: { zh: '这里应是用双引号括起的文字', en: 'a text in double quotes is expected here' },
  colon: { zh: '这里应是冒号', en: 'a colon is expected here' },
  comma: { zh: '这里应是逗号或右括号', en: 'a comma or a closing bracket is expected here' },
  end: { zh: '文件到这里应已结束', en: 'the file should end here' },
  deep: { zh: '括号套得太深', en: 'brackets are nested too deeply' },
} as const satisfies Record<string, Text>;

class JsonReader {
  readonly offsets = new Map<string, number>();
  readonly repeated: { pointer: string; offset: number }[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  #fail(words: Text): never {
    throw new JsonFault(this.#at, words);
  }

  #token(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found) this.#at += found.length;
    return found;
  }

  #next(): string {
    this.#token(space);
    return this.#text[this.#at] ?? '';
  }

  #takes(sign: string): boolean {
    if (this.#next() !== sign) return false;
    this.#at += 1;
    return true;
  }

  whole(): unknown {
    const value = this.#value('', 0);
    if (this.#next() !== '') this.#fail(said.end);
    return value;
  }

  #value(pointer: string, depth: number): unknown {
    const sign = this.#next();
    this.offsets.set(pointer, this.#at);
    if (depth > deepest) this.#fail(said.deep);
    if (sign === '{') return this.#object(pointer, depth);
    if (sign === '[') return this.#list(pointer, depth);
    const token = this.#token(stringToken) ?? this.#token(plainToken);
    return token === undefined ? this.#fail(said.value) : (JSON.parse(token) as unknown);
  }

  #list(pointer: string, depth: number): unknown[] {
    const items: unknown[] = [];
    this.#takes('[');
    if (this.#takes(']')) return items;
    for (;;) {
      items.push(this.#value(pointerTo(pointer, [items.length]), depth + 1));
      if (this.#takes(']')) return items;
      if (!this.#takes(',')) this.#fail(said.comma);
    }
  }

  #object(pointer: string, depth: number): unknown {
    const fields = new Map<string, unknown>();
    this.#takes('{');
    if (this.#takes('}')) return {};
    for (;;) {
      this.#next();
      const offset = this.#at;
      const token = this.#token(stringToken) ?? this.#fail(said.string);
      const name = JSON.parse(token) as string;
      if (!this.#takes(':')) this.#fail(said.colon);
      const below = pointerTo(pointer, [name]);
      if (fields.has(name)) this.repeated.push({ pointer: below, offset });
      fields.set(name, this.#value(below, depth + 1));
      if (this.#takes('}')) return Object.fromEntries(fields);
      if (!this.#takes(',')) this.#fail(said.comma);
    }
  }
}

export type ParsedJson =
  | ({ readonly ok: true } & PlacedJson)
  | { readonly ok: false; readonly offset: number; readonly words: Text };

/** Parses JSON (RFC 8259) and remembers where each value stands. Never throws. */
export function parsePlacedJson(text: string): ParsedJson {
  const reader = new JsonReader(text);
  try {
    const value = reader.whole();
    return { ok: true, value, offsets: reader.offsets, repeated: reader.repeated };
  } catch (fault) {
    if (fault instanceof JsonFault) return { ok: false, offset: fault.offset, words: fault.words };
    throw fault;
  }
}

/** Line and column of an offset. */
export function placeOf(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
