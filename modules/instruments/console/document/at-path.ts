/** A step into a document: a field or a place in a list. */
export type Step = string | number;

/** `items[3].text.zh` → `['items', 3, 'text', 'zh']`. */
export function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, field]) =>
    index === undefined ? (field as string) : Number(index),
  );
}

const isBranch = (value: unknown): value is Record<Step, unknown> =>
  typeof value === 'object' && value !== null;

/** What stands at a path; `undefined` where nothing does, whatever the document's shape. */
export function valueAt(document: unknown, path: string): unknown {
  let found: unknown = document;
  for (const step of stepsOf(path)) {
    if (!isBranch(found) || !Object.hasOwn(found, step)) return undefined;
    found = found[step];
  }
  return found;
}

export const textAt = (document: unknown, path: string): string => {
  const found = valueAt(document, path);
  return typeof found === 'string' ? found : '';
};

export const numberAt = (document: unknown, path: string): number | null => {
  const found = valueAt(document, path);
  return typeof found === 'number' ? found : null;
};

export const listAt = (document: unknown, path: string): readonly unknown[] => {
  const found = valueAt(document, path);
  return Array.isArray(found) ? found : [];
};

export const keysAt = (document: unknown, path: string): readonly string[] => {
  const found = valueAt(document, path);
  return isBranch(found) && !Array.isArray(found) ? Object.keys(found) : [];
};

function put(branch: unknown, steps: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(branch) ? [...branch] : [];
    list[step] = put(list[step], rest, value);
    return list;
  }
  const record = isBranch(branch) && !Array.isArray(branch) ? branch : {};
  const { [step]: former, ...others } = record as Record<string, unknown>;
  if (rest.length === 0 && value === undefined) return others;
  // In place, so that the order of fields stays as written.
  return Object.hasOwn(record, step)
    ? Object.fromEntries(
        Object.entries(record).map(([key, old]) => [key, key === step ? put(former, rest, value) : old]),
      )
    : { ...record, [step]: put(undefined, rest, value) };
}

/** The document with another value at a path; `undefined` takes the field away. Nothing that was given is changed. */
export const withAt = (document: unknown, path: string, value: unknown): unknown =>
  put(document, stepsOf(path), value);

/** A list with one entry moved up (−1) or down (+1); as it was at the ends. */
export function moved<Entry>(list: readonly Entry[], index: number, by: -1 | 1): readonly Entry[] {
  const to = index + by;
  const entry = list[index];
  const other = list[to];
  if (entry === undefined || other === undefined) return list;
  return list.with(index, other).with(to, entry);
}
