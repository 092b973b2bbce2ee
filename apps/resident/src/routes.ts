import { accountScreens } from '@xinan/accounts/resident';
import { assessmentScreens } from '@xinan/assessments/resident';
import { indexScreens } from '@xinan/city-index/resident';
import { disputeScreens } from '@xinan/disputes/resident';
import { institutionScreens } from '@xinan/institutions/resident';
import { instrumentScreens } from '@xinan/instruments/resident';
import type { ScreenTable } from '@xinan/resident-kit';
import { residentScreens } from '@xinan/residents/resident';

/** Every screen by path, but the home page, which is there at once. A new module is named here once. */
export const screens: ScreenTable = {
  ...assessmentScreens,
  ...instrumentScreens,
  ...disputeScreens,
  ...institutionScreens,
  ...indexScreens,
  ...residentScreens,
  ...accountScreens,
  '/me': () => import('./me.screen.tsx'),
  '/about': () => import('./about.screen.tsx'),
};
