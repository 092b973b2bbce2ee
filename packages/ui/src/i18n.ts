import type { Locale } from './locale.ts';

export type { Locale } from './locale.ts';

/** `{name}` → `name`; `{n|one|other}` → `n`. */
type ParamName<Inside extends string> = Inside extends `${infer Name}|${string}` ? Name : Inside;
type ParamNames<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? ParamName<Inside> | ParamNames<Rest>
  : never;

type ParamsOf<Text extends string> = string extends Text
  ? [params?: Record<string, string | number>]
  : [ParamNames<Text>] extends [never]
    ? []
    : [params: Record<ParamNames<Text>, string | number>];

type Texts = Readonly<Record<string, string>>;
type SameKeys<One, Other> =
  Exclude<keyof Other, keyof One> extends never
    ? unknown
    : { missingInChinese: Exclude<keyof Other, keyof One> };

/** Both languages of one part of the interface, with the same keys. */
export interface Messages<Zh extends Texts = Texts> {
  readonly zh: Zh;
  readonly en: { readonly [Key in keyof Zh]: string };
}

/** Looks a text up; the parameters a text needs are asked for by its type. */
export type Translator<Zh extends Texts = Texts> = <Key extends keyof Zh & string>(
  key: Key,
  ...params: ParamsOf<Zh[Key]>
) => string;

/** Pairs the two languages; a key that only one of them has is a type error. */
export function defineMessages<const Zh extends Texts, const En extends { [Key in keyof Zh]: string }>(
  messages: { zh: Zh; en: En } & { en: SameKeys<Zh, En> },
): Messages<Zh> {
  return messages;
}

/**
 * `translate(messages, 'en')('left', { n: 3 })`. `{name}` puts a parameter in; `{n|one|other}` picks
 * the first word when `n` is 1, else the second. A parameter not given stays visible as written.
 */
export function translate<Zh extends Texts>(messages: Messages<Zh>, locale: Locale): Translator<Zh> {
  const texts: Texts = messages[locale];
  return (key, ...[params]) =>
    (texts[key] ?? key).replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one, other) => {
      const value = (params as Record<string, string | number> | undefined)?.[name];
      if (value === undefined) return whole;
      if (one === undefined) return String(value);
      return Number(value) === 1 ? one : other;
    });
}
