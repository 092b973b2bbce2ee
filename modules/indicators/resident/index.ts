import type { ScreenTable } from '@xinan/resident-kit';

export const indexScreens: ScreenTable = { '/index': () => import('./index.screen.tsx') };
