/** One fault of a draft: `path` is the exact place, such as `scales[0].items[3]`. */
export interface InstrumentFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** A part of a JSON Schema (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Names every place where `value` does not have the shape; empty when it has.
 * The same shape as a JSON Schema is its `schema`, so that what is published is what is checked.
 */
export interface Shape {
  (value: unknown, path: string): InstrumentFault[];
  readonly schema: JsonSchema;
}

type Check = (value: unknown, path: string) => InstrumentFault[];

const shape = (schema: JsonSchema, check: Check): Shape => Object.assign(check, { schema });

const wrong = (path: string, expected: string): InstrumentFault[] => [
  { path, code: 'wrong-shape', message: `expected ${expected}` },
];

const simple = (schema: JsonSchema, holds: (value: unknown) => boolean, expected: string): Shape =>
  shape(schema, (value, path) => (holds(value) ? [] : wrong(path, expected)));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const string: Shape = simple(
  { type: 'string', minLength: 1 },
  (value) => typeof value === 'string' && value !== '',
  'a text that is not empty',
);

export const number: Shape = simple({ type: 'number' }, Number.isFinite, 'a number');

export const whole: Shape = simple({ type: 'integer' }, Number.isSafeInteger, 'a whole number');

export const boolean: Shape = simple(
  { type: 'boolean' },
  (value) => typeof value === 'boolean',
  'true or false',
);

export const nullable = (inner: Shape): Shape =>
  shape({ anyOf: [inner.schema, { type: 'null' }] }, (value, path) =>
    value === null ? [] : inner(value, path),
  );

export const oneOf = (...allowed: readonly string[]): Shape =>
  simple({ enum: allowed }, (value) => allowed.includes(value as string), `one of ${allowed.join(', ')}`);

export const numberOrString: Shape = shape({ anyOf: [number.schema, string.schema] }, (value, path) =>
  typeof value === 'string' ? string(value, path) : number(value, path),
);

export const list = (element: Shape, { min = 0 } = {}): Shape =>
  shape({ type: 'array', items: element.schema, ...(min ? { minItems: min } : {}) }, (value, path) => {
    if (!Array.isArray(value) || value.length < min)
      return wrong(path, min ? `a list of at least ${min}` : 'a list');
    return value.flatMap((entry, index) => element(entry, `${path}[${index}]`));
  });

export const pair = (element: Shape): Shape => {
  const elements = list(element);
  return shape({ ...elements.schema, minItems: 2, maxItems: 2 }, (value, path) =>
    Array.isArray(value) && value.length === 2 ? elements(value, path) : wrong(path, 'a pair'),
  );
};

export const dictionary = (element: Shape): Shape =>
  shape({ type: 'object', additionalProperties: element.schema }, (value, path) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, entry]) => element(entry, `${path}.${key}`))
      : wrong(path, 'an object'),
  );

const schemasOf = (fields: Readonly<Record<string, Shape>>) =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.schema]));

/** A closed object: a missing field, and a field that is not named here, are both faults. */
export function object(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  const known = { ...required, ...optional };
  const schema: JsonSchema = {
    type: 'object',
    properties: schemasOf(known),
    required: Object.keys(required),
    additionalProperties: false,
  };
  return shape(schema, (value, path) => {
    if (!isRecord(value)) return wrong(path, 'an object');
    const at = (key: string) => (path === '' ? key : `${path}.${key}`);
    return [
      ...Object.keys(value)
        .filter((key) => !Object.hasOwn(known, key))
        .map((key) => ({ path: at(key), code: 'unknown-field', message: 'no such field' })),
      ...Object.entries(known).flatMap(([key, field]) => {
        if (Object.hasOwn(value, key)) return field(value[key], at(key));
        return Object.hasOwn(required, key) ? wrong(at(key), 'a value; it is missing') : [];
      }),
    ];
  });
}

/** The first shape whose `key` is present; for unions told apart by a field. */
export const byField = (shapes: Readonly<Record<string, Shape>>): Shape =>
  shape({ anyOf: Object.values(shapes).map(({ schema }) => schema) }, (value, path) => {
    const key = isRecord(value) ? Object.keys(shapes).find((name) => Object.hasOwn(value, name)) : undefined;
    const found = key === undefined ? undefined : shapes[key];
    return found
      ? found(value, path)
      : wrong(path, `an object with one of ${Object.keys(shapes).join(', ')}`);
  });
