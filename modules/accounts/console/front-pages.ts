import type { Locale } from '@xinan/ui/locale';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** What the shell lends a page before sign-in. */
export interface FrontPageProps {
  /** The session stands: go where the person wanted to go. */
  readonly onSignedIn: () => void;
  /** Goes to a path below the console's root. */
  readonly onGo: (path: string) => void;
  readonly onLanguage: (locale: Locale) => void;
}

export interface FrontPage {
  readonly path: string;
  readonly Page: LazyExoticComponent<ComponentType<FrontPageProps>>;
}

export const frontPages: readonly FrontPage[] = [
  { path: '/sign-in', Page: lazy(() => import('./sign-in.screen.tsx')) },
  { path: '/setup', Page: lazy(() => import('./setup.screen.tsx')) },
  { path: '/invitation', Page: lazy(() => import('./invitation.screen.tsx')) },
];
