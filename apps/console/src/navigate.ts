import { createBrowserHistory } from '@tanstack/react-router';

/** The browser's history, shared by the router and by whoever must leave a page outside React. */
export const history = createBrowserHistory();

const outside = (path: string): string => `/console${path}`;

/** Goes to a path below the console's root; query and fragment may follow it. */
export const goTo = (path: string): void => history.push(outside(path));

/** The same without a way back: for sign-in and sign-out. */
export const goInside = (path: string): void => history.replace(outside(path));

/** Leaves by loading the page anew: nothing of the former session stays in memory. */
export const leaveTo = (path: string): void => window.location.replace(outside(path));

/** Where one is, as a path below the console's root with its query. */
export const herePath = (): string => {
  const { pathname, search } = window.location;
  return (pathname.replace(/^\/console/, '') || '/') + search;
};
