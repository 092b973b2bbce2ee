import { below, fault, type SetFault } from './fault.ts';

/** Names every place where `value` does not have the shape; empty when it has. */
export type Shape = (value: unknown, pointer: string) => SetFault[];

const shapeCheck = 3;
const wrong = (pointer: string, zh: string, en: string): SetFault[] => [
  fault(shapeCheck, pointer, `应为${zh}`, `expected ${en}`),
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const words: Shape = (value, pointer) => {
  if (typeof value === 'string' && value.trim() !== '') return [];
  const faults = wrong(pointer, '非空文字', 'a text that is not empty');
  return typeof value === 'string' ? faults.map((fault) => ({ ...fault, blank: true })) : faults;
};

export const number: Shape = (value, pointer) =>
  Number.isFinite(value) ? [] : wrong(pointer, '数字', 'a number');

export const whole: Shape = (value, pointer) =>
  Number.isSafeInteger(value) ? [] : wrong(pointer, '整数', 'a whole number');

export const truth: Shape = (value, pointer) =>
  typeof value === 'boolean' ? [] : wrong(pointer, 'true 或 false', 'true or false');

export const nullable =
  (shape: Shape): Shape =>
  (value, pointer) =>
    value === null ? [] : shape(value, pointer);

export const oneOf =
  (...allowed: readonly string[]): Shape =>
  (value, pointer) =>
    allowed.includes(value as string)
      ? []
      : wrong(pointer, `以下之一:${allowed.join('、')}`, `one of ${allowed.join(', ')}`);

export const list =
  (element: Shape, { min = 0, max = Infinity } = {}): Shape =>
  (value, pointer) =>
    Array.isArray(value) && value.length >= min && value.length <= max
      ? // A hole is an entry too.
        Array.from(value as unknown[]).flatMap((entry, index) => element(entry, below(pointer, index)))
      : wrong(pointer, `列表(至少${min}项)`, `a list of at least ${min}`);

export const dictionary =
  (element: Shape): Shape =>
  (value, pointer) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, entry]) => element(entry, below(pointer, key)))
      : wrong(pointer, '对象', 'an object');

/** A closed object: a missing field, and a field that is not named here, are both faults. */
export const object =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, pointer) => {
    if (!isRecord(value)) return wrong(pointer, '对象', 'an object');
    const known = { ...required, ...optional };
    return [
      ...Object.keys(value)
        .filter((key) => !Object.hasOwn(known, key))
        .map((key) => fault(shapeCheck, below(pointer, key), '没有这个字段', 'no such field')),
      ...Object.entries(known).flatMap(([key, shape]) => {
        if (value[key] !== undefined) return shape(value[key], below(pointer, key));
        return Object.hasOwn(required, key)
          ? wrong(below(pointer, key), '必填项', 'a value; it is missing')
          : [];
      }),
    ];
  };

/** Told apart by the text in one field. */
export const byField =
  (field: string, shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, pointer) => {
    const name = isRecord(value) ? value[field] : undefined;
    const shape = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    return shape ? shape(value, pointer) : oneOf(...Object.keys(shapes))(name, below(pointer, field));
  };

/** Either shape; where neither fits, the faults of the first. */
export const either =
  (first: Shape, second: Shape): Shape =>
  (value, pointer) => {
    const faults = first(value, pointer);
    return faults.length > 0 && second(value, pointer).length === 0 ? [] : faults;
  };
