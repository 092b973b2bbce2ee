import type { ScreenTable } from '@xinan/resident-kit';

export const accountScreens: ScreenTable = { '/demo/outbox': () => import('./outbox.screen.tsx') };
