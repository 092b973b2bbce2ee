import type { CrisisFormName } from '../../forms/index.ts';
import type { words } from '../../locales/console.ts';

/** The printed forms in the order in which a case needs them. */
export const formNames: readonly CrisisFormName[] = ['assessment', 'safety-plan', 'referral', 'summary'];

export const formTitle = {
  assessment: 'form_assessment',
  'safety-plan': 'form_plan',
  referral: 'form_referral',
  summary: 'form_summary',
} as const satisfies Readonly<Record<CrisisFormName, keyof (typeof words)['zh']>>;
