import type { ScreenTable } from '@xinan/resident-kit';

export const residentScreens: ScreenTable = {
  '/me/consents': () => import('./consents.screen.tsx'),
  '/me/identity': () => import('./identity.screen.tsx'),
  '/me/accesses': () => import('./accesses.screen.tsx'),
};
