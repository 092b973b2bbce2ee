type Leaf = string | number | boolean | null;

/** One difference between two documents; absent on the side where there is nothing. */
export interface Difference {
  /** Place in the newer document, or in the former one where the newer has nothing. */
  readonly path: string;
  readonly inNewer: boolean;
  readonly before: Leaf | undefined;
  readonly after: Leaf | undefined;
}

interface Placed {
  readonly path: string;
  readonly value: Leaf;
}

/** What tells the entries of a list apart, so that an entry put in between does not change all that follow. */
function keyOf(entry: unknown, index: number): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  const { id, value, scale, norm, code, when } = entry as Record<string, unknown>;
  if (typeof id === 'string') return id;
  if (typeof scale === 'string') return [scale, norm, code].join(' ');
  if (typeof value === 'number') return String(value);
  return when === undefined ? String(index) : JSON.stringify(when);
}

function collect(
  value: unknown,
  at: { readonly key: string; readonly path: string },
  into: Map<string, Placed>,
) {
  if (Array.isArray(value)) {
    value.forEach((entry, index) => {
      const plain = `${at.key}/${keyOf(entry, index)}`;
      const key = into.has(plain) ? `${plain}#${index}` : plain;
      collect(entry, { key, path: `${at.path}[${index}]` }, into);
    });
    return;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [field, inner] of Object.entries(value))
      collect(
        inner,
        { key: `${at.key}/${field}`, path: at.path === '' ? field : `${at.path}.${field}` },
        into,
      );
    return;
  }
  into.set(at.key, { path: at.path, value: value as Leaf });
}

/** Every leaf that differs between two documents, in the order of the newer one, what went at the end. */
export function compareDocuments(before: unknown, after: unknown): Difference[] {
  const [former, newer] = [new Map<string, Placed>(), new Map<string, Placed>()];
  collect(before, { key: '', path: '' }, former);
  collect(after, { key: '', path: '' }, newer);
  const changed = [...newer].flatMap(([key, { path, value }]): Difference[] => {
    const old = former.get(key);
    return old && old.value === value ? [] : [{ path, inNewer: true, before: old?.value, after: value }];
  });
  const gone = [...former].flatMap(([key, { path, value }]): Difference[] =>
    newer.has(key) ? [] : [{ path, inNewer: false, before: value, after: undefined }],
  );
  return [...changed, ...gone];
}
