const frontPaths = ['/sign-in', '/setup', '/invitation'];

/** Where to go after sign-in: a path below the console's root, never another site, never a page before sign-in. */
export function returnPath(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  const isInside = /^\/(?![/\\])/.test(next) && !next.includes('\\');
  return isInside && !frontPaths.some((path) => next.startsWith(path)) ? next : '/';
}

/** The sign-in page that comes back to `path` (with its query), saying why when the session has ended. */
export function signInPath(path: string, ended: boolean): string {
  const query = new URLSearchParams();
  if (path !== '/' && !frontPaths.some((front) => path.startsWith(front))) query.set('next', path);
  if (ended) query.set('ended', '1');
  const text = query.toString();
  return text === '' ? '/sign-in' : `/sign-in?${text}`;
}
