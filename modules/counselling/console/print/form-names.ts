import type { CounsellingFormName } from '../../forms/index.ts';
import type { words } from '../../locales/console.ts';

/** The printed forms in the order in which a case needs them. */
export const formNames: readonly CounsellingFormName[] = ['consent', 'record'];

export const formTitle = {
  consent: 'form_consent',
  record: 'form_record',
} as const satisfies Readonly<Record<CounsellingFormName, keyof (typeof words)['zh']>>;
