import type { ScreenTable } from '@xinan/resident-kit';

// What the shell needs at once; what its later screens borrow stands in parts.ts.
export { closeReceipt } from './opened-result.ts';
export { sendWaiting } from './send-pending.ts';
export { default as HomeScreen } from './home.screen.tsx';

export const assessmentScreens: ScreenTable = {
  '/list': () => import('./list.screen.tsx'),
  '/q': () => import('./questionnaire.screen.tsx'),
  '/result': () => import('./result.screen.tsx'),
  '/r': () => import('./receipt.screen.tsx'),
};
