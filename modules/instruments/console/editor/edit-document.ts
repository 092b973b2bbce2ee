import type { InstrumentDraft } from '@xinan/scoring';
import { scaleRange } from '@xinan/scoring/explain';
import { ownWords } from '../drafts/new-document.ts';
import { keysAt, listAt, moved, textAt, valueAt, withAt } from '../document/at-path.ts';

const firstFree = (taken: readonly string[], stem: string): string => {
  for (let n = taken.length + 1; ; n++) if (!taken.includes(`${stem}${n}`)) return `${stem}${n}`;
};

const idsAt = (document: unknown, path: string): string[] =>
  listAt(document, path).map((_, index) => textAt(document, `${path}[${index}].id`));

/** Items are numbered as they stand. */
const numbered = (document: unknown): unknown =>
  listAt(document, 'items').reduce<unknown>(
    (all, _, index) => withAt(all, `items[${index}].n`, index + 1),
    document,
  );

/** One more question at the end, counted by a document's only sum or mean. */
export function addItem(document: unknown): unknown {
  const ids = idsAt(document, 'items');
  const id = firstFree(ids, 'q');
  const options =
    textAt(document, `items[${ids.length - 1}].options`) || (keysAt(document, 'optionSets')[0] ?? '');
  const item = { id, n: ids.length + 1, text: { zh: '', en: '' }, options };
  const grown = withAt(document, `items[${ids.length}]`, item);
  const method = textAt(document, 'scales[0].method');
  if (listAt(document, 'scales').length !== 1 || !['sum', 'mean'].includes(method)) return grown;
  return withAt(grown, 'scales[0].items', [...listAt(document, 'scales[0].items'), id]);
}

/** A question goes, and with it its place in every scale. */
export function removeItem(document: unknown, index: number): unknown {
  const gone = textAt(document, `items[${index}].id`);
  const left = withAt(
    document,
    'items',
    listAt(document, 'items').filter((_, at) => at !== index),
  );
  const without = listAt(left, 'scales').reduce<unknown>((all, _, at) => {
    const keep = (path: string) => listAt(all, path).filter((id) => id !== gone);
    const paths = [`scales[${at}].items`, `scales[${at}].reverse`];
    return paths.reduce((one, path) => withAt(one, path, keep(path)), all);
  }, left);
  return numbered(without);
}

export const moveItem = (document: unknown, index: number, by: -1 | 1): unknown =>
  numbered(withAt(document, 'items', moved(listAt(document, 'items'), index, by)));

/** One more set of answers, with what its words come from. */
export function addOptionSet(document: unknown): unknown {
  const id = firstFree(keysAt(document, 'optionSets'), 'answers');
  const option = (value: number) => ({ value, text: { zh: '', en: '' } });
  const grown = withAt(document, `optionSets.${id}`, [option(0), option(1)]);
  const provenance = valueAt(document, 'itemProvenance');
  return withAt(grown, `optionProvenance.${id}`, provenance);
}

/** One more answer, one point above the last. */
export function addOption(document: unknown, set: string): unknown {
  const path = `optionSets.${set}`;
  const list = listAt(document, path);
  const values = list.map((_, index) => valueAt(document, `${path}[${index}].value`));
  const highest = Math.max(-1, ...values.filter((value) => typeof value === 'number'));
  return withAt(document, `${path}[${list.length}]`, { value: highest + 1, text: { zh: '', en: '' } });
}

export const removeAt = (document: unknown, path: string, index: number): unknown =>
  withAt(
    document,
    path,
    listAt(document, path).filter((_, at) => at !== index),
  );

export function addScale(document: unknown): unknown {
  const ids = idsAt(document, 'scales');
  return withAt(document, `scales[${ids.length}]`, {
    id: firstFree(ids, 'scale'),
    name: { zh: '', en: '' },
    items: idsAt(document, 'items'),
    reverse: [],
    method: 'sum',
    multiplier: 1,
    offset: 0,
  });
}

/** Another method brings its own fields and leaves the other's behind. */
export function setMethod(document: unknown, index: number, method: string): unknown {
  const path = `scales[${index}]`;
  const counts = method === 'count' ? { op: '>=', value: 1 } : undefined;
  const before = idsAt(document, 'scales').slice(0, index);
  const of = method === 'composite' ? before : undefined;
  const named = withAt(
    withAt(withAt(document, `${path}.method`, method), `${path}.counts`, counts),
    `${path}.of`,
    of,
  );
  return of ? setParts(named, index, of) : named;
}

/** A composite has exactly the items of its parts. */
export function setParts(document: unknown, index: number, of: readonly string[]): unknown {
  const ids = idsAt(document, 'scales');
  const items = of.flatMap((id) => listAt(document, `scales[${ids.indexOf(id)}].items`));
  const parts = withAt(document, `scales[${index}].of`, of);
  return withAt(withAt(parts, `scales[${index}].items`, [...new Set(items)]), `scales[${index}].reverse`, []);
}

/** A band that goes on where the last one of its scale ends. */
export function addBand(document: unknown): unknown {
  const bands = listAt(document, 'bands');
  const last = bands.length - 1;
  const scale = textAt(document, `bands[${last}].scale`) || textAt(document, 'scales[0].id');
  const scaleIndex = idsAt(document, 'scales').indexOf(scale);
  const end = valueAt(document, `bands[${last}].max`);
  const low = valueAt(document, `scales[${scaleIndex}].range[0]`);
  const high = valueAt(document, `scales[${scaleIndex}].range[1]`);
  const min = typeof end === 'number' ? end + 1 : typeof low === 'number' ? low : 0;
  return withAt(document, `bands[${bands.length}]`, {
    scale,
    norm: 'default',
    min,
    max: typeof high === 'number' ? Math.max(min, high) : min,
    code: `band_${bands.length + 1}`,
    label: { zh: '', en: '' },
    source: '本市',
  });
}

export function addAlert(document: unknown): unknown {
  const ids = idsAt(document, 'alerts');
  const item = idsAt(document, 'items').at(-1) ?? '';
  return withAt(document, `alerts[${ids.length}]`, {
    id: firstFree(ids, 'alert_'),
    when: { item, op: '>=', value: 1 },
    level: 'urgent',
    message: { zh: '', en: '' },
    official: false,
    source: '本市',
  });
}

/** The ranges of all scales as the options give them; where they cannot be told, what stands there stays. */
export function withRanges(document: unknown): unknown {
  return listAt(document, 'scales').reduce<unknown>((all, scale, index) => {
    try {
      const draft = all as InstrumentDraft;
      const range = scaleRange(draft, scale as InstrumentDraft['scales'][number]);
      if (!range?.every(Number.isFinite)) return all;
      const declared = (scale as InstrumentDraft['scales'][number]).range;
      // A published range stays to the last digit where it is the same number.
      if (declared && range.every((end, at) => Math.abs(end - (declared[at] ?? Number.NaN)) < 1e-9))
        return all;
      return withAt(all, `scales[${index}].range`, [...range]);
    } catch {
      // A document on its way may have any shape.
      return all;
    }
  }, document);
}

const changedHere = {
  zh: 'unverified: 本市改写，未与原文核对',
  en: 'unverified: changed by the city, not compared with the source',
} as const;

/** Where the provenance of a text stands; `undefined` for what is no text of the form. */
function provenancePath(path: string): { readonly at: string; readonly locale: 'zh' | 'en' } | undefined {
  const [, owner, locale] = /^(.+)\.text\.(zh|en)$/.exec(path) ?? [];
  if (owner === undefined || (locale !== 'zh' && locale !== 'en')) return undefined;
  const [, set] = /^optionSets\.([^[]+)\[/.exec(owner) ?? [];
  return { at: set === undefined ? `${owner}.provenance` : `optionProvenance.${set}`, locale };
}

/** A text that was compared with its source no longer is, once a word is changed; the city's own words stay its own. */
export function markChanged(document: unknown, path: string): unknown {
  const place = provenancePath(path);
  if (!place) return document;
  const { at, locale } = place;
  const inherited = valueAt(document, at) ?? valueAt(document, 'itemProvenance');
  const said = textAt({ inherited }, `inherited.${locale}`);
  if (!said.startsWith('verified') || said === ownWords[locale]) return document;
  return withAt(withAt(document, at, inherited), `${at}.${locale}`, changedHere[locale]);
}
