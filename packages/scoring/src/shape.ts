/** One fault of a draft: `path` is the exact place, such as `scales[0].items[3]`. */
export interface InstrumentFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Names every place where `value` does not have the shape; empty when it has. */
export type Shape = (value: unknown, path: string) => InstrumentFault[];

const wrong = (path: string, expected: string): InstrumentFault[] => [
  { path, code: 'wrong-shape', message: `expected ${expected}` },
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const string: Shape = (value, path) =>
  typeof value === 'string' && value !== '' ? [] : wrong(path, 'a text that is not empty');

export const number: Shape = (value, path) => (Number.isFinite(value) ? [] : wrong(path, 'a number'));

export const whole: Shape = (value, path) =>
  Number.isSafeInteger(value) ? [] : wrong(path, 'a whole number');

export const boolean: Shape = (value, path) =>
  typeof value === 'boolean' ? [] : wrong(path, 'true or false');

export const nullable =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? [] : shape(value, path);

export const oneOf =
  (...allowed: readonly string[]): Shape =>
  (value, path) =>
    allowed.includes(value as string) ? [] : wrong(path, `one of ${allowed.join(', ')}`);

export const numberOrString: Shape = (value, path) =>
  typeof value === 'string' ? string(value, path) : number(value, path);

export const list =
  (element: Shape, { min = 0 } = {}): Shape =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < min)
      return wrong(path, min ? `a list of at least ${min}` : 'a list');
    return value.flatMap((entry, index) => element(entry, `${path}[${index}]`));
  };

export const pair =
  (element: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) && value.length === 2 ? list(element)(value, path) : wrong(path, 'a pair');

export const dictionary =
  (element: Shape): Shape =>
  (value, path) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, entry]) => element(entry, `${path}.${key}`))
      : wrong(path, 'an object');

/** A closed object: a missing field, and a field that is not named here, are both faults. */
export const object =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, path) => {
    if (!isRecord(value)) return wrong(path, 'an object');
    const at = (key: string) => (path === '' ? key : `${path}.${key}`);
    const known = { ...required, ...optional };
    return [
      ...Object.keys(value)
        .filter((key) => !Object.hasOwn(known, key))
        .map((key) => ({ path: at(key), code: 'unknown-field', message: 'no such field' })),
      ...Object.entries(known).flatMap(([key, shape]) => {
        if (value[key] !== undefined) return shape(value[key], at(key));
        return Object.hasOwn(required, key) ? wrong(at(key), 'a value; it is missing') : [];
      }),
    ];
  };

/** The first shape whose `key` is present; for unions told apart by a field. */
export const byField =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    const key = isRecord(value) ? Object.keys(shapes).find((name) => name in value) : undefined;
    const shape = key === undefined ? undefined : shapes[key];
    return shape
      ? shape(value, path)
      : wrong(path, `an object with one of ${Object.keys(shapes).join(', ')}`);
  };
