import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { FrontPageProps } from './front-page.ts';

export interface FrontPage {
  readonly path: string;
  readonly Page: LazyExoticComponent<ComponentType<FrontPageProps>>;
}

export const frontPages: readonly FrontPage[] = [
  { path: '/sign-in', Page: lazy(() => import('./sign-in.screen.tsx')) },
  { path: '/setup', Page: lazy(() => import('./setup.screen.tsx')) },
  { path: '/invitation', Page: lazy(() => import('./invitation.screen.tsx')) },
];
