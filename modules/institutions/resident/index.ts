import type { ScreenTable } from '@xinan/resident-kit';

// What the shell needs at once; what other rooms' screens borrow stands in parts.ts, and comes with them.
export { helpWords } from '../locales/resident.ts';
export { firstLine, useHelpLines } from './help-lines.ts';
export { HelpSheet } from './help-sheet.tsx';

export const institutionScreens: ScreenTable = { '/places': () => import('./places.screen.tsx') };
