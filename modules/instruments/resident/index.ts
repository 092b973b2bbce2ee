import type { ScreenTable } from '@xinan/resident-kit';

export const instrumentScreens: ScreenTable = {
  '/licences': () => import('./licences.screen.tsx'),
  '/paper': () => import('./paper.screen.tsx'),
};
