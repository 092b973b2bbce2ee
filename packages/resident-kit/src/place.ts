/**
 * Where the reader is. What was opened (a topic, a questionnaire) travels in `state`, kept by the browser's
 * history entry, so that no address and no browser history names it.
 */
export interface Place {
  readonly path: string;
  readonly state: Readonly<Record<string, string>>;
}

/** The address of a place for a link: `/q?i=phq9`. On arrival the app takes the query into the state again. */
export function hrefOf({ path, state }: Place): string {
  const query = new URLSearchParams(state).toString();
  return query ? `${path}?${query}` : path;
}

/** A place from an address; the language parameter belongs to the page, not to the place. */
export function placeOf(pathname: string, search: string): Place {
  const entries = [...new URLSearchParams(search)].filter(([name]) => name !== 'lang');
  const path = pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname;
  return { path: path || '/', state: Object.fromEntries(entries) };
}
