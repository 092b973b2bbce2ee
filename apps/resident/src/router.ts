import { type Place, placeOf } from '@xinan/resident-kit/place';

/** The parts of `window` the router uses. */
export interface RouterWindow {
  readonly location: { readonly pathname: string; readonly search: string };
  readonly history: {
    readonly state: unknown;
    pushState(state: unknown, unused: string, url: string): void;
    replaceState(state: unknown, unused: string, url: string): void;
  };
  addEventListener(type: 'popstate', listener: () => void): void;
}

export interface Router {
  place(): Place;
  go(path: string, options?: { state?: Record<string, string>; replace?: boolean }): void;
  /** Returns the way to stop hearing. */
  onChange(listener: (place: Place) => void): () => void;
}

const keptState = (state: unknown): Record<string, string> => {
  if (typeof state !== 'object' || state === null) return {};
  return Object.fromEntries(
    Object.entries(state).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
};

/**
 * A router over the browser's history. A query on arrival (`/q?i=phq9`) moves into the history entry's state and
 * out of the address at once.
 */
export function createRouter(page: RouterWindow): Router {
  const listeners = new Set<(place: Place) => void>();
  const read = (): Place => {
    const arrived = placeOf(page.location.pathname, page.location.search);
    const state = { ...keptState(page.history.state), ...arrived.state };
    if (page.location.search !== '') page.history.replaceState(state, '', arrived.path);
    return { path: arrived.path, state };
  };
  let place = read();
  const announce = (): void => {
    for (const listener of listeners) listener(place);
  };
  page.addEventListener('popstate', () => {
    place = read();
    announce();
  });
  return {
    place: () => place,
    go: (path, { state = {}, replace = false } = {}) => {
      place = { path, state };
      if (replace) page.history.replaceState(state, '', path);
      else page.history.pushState(state, '', path);
      announce();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
