const scalar =
  /(?:"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const key = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const blank = /[ \t\n\r]*/y;

/** Where the first thing stands that JSON does not allow; thrown to leave the walk. */
class Stop extends Error {
  readonly at: number;
  constructor(at: number) {
    super('not JSON');
    this.at = at;
  }
}

/**
 * Where text stops being JSON, counted from 0; `undefined` where it is JSON.
 * Engines word their errors differently and mostly leave the place out, so the text is walked here.
 */
export function faultInJson(text: string): number | undefined {
  let at = 0;
  const skip = () => {
    blank.lastIndex = at;
    at += blank.exec(text)?.[0].length ?? 0;
  };
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) throw new Stop(at);
    at += found[0].length;
  };
  const expect = (sign: string) => {
    if (text[at] !== sign) throw new Stop(at);
    at++;
  };
  const entries = (close: string, entry: () => void) => {
    at++;
    skip();
    if (text[at] === close) {
      at++;
      return;
    }
    for (;;) {
      entry();
      skip();
      if (text[at] === close) break;
      expect(',');
      skip();
    }
    at++;
  };
  const value = (): void => {
    skip();
    if (text[at] === '[') return entries(']', value);
    if (text[at] !== '{') return take(scalar);
    return entries('}', () => {
      take(key);
      skip();
      expect(':');
      value();
    });
  };
  try {
    value();
    skip();
    return at < text.length ? at : undefined;
  } catch (stop) {
    // A document nested beyond the stack is no instrument either.
    return stop instanceof Stop ? stop.at : 0;
  }
}
