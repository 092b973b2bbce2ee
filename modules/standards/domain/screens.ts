/**
 * Screens a standard may govern, as the editor offers them. A room adds its key here and places
 * `<GoverningStandards screen="…" />` in its header; a version may also carry a key of a room that is still to come.
 */
export const governedScreens = {
  'crises.record': { zh: '危机个案', en: 'Crisis case' },
  'disputes.record': { zh: '纠纷案件', en: 'Dispute file' },
  'counselling.record': { zh: '信访疏导', en: 'Petitioner counselling' },
  'reports.cockpit': { zh: '驾驶舱', en: 'Cockpit' },
  'indicators.tasks': { zh: '指标填报', en: 'Indicator tasks' },
  'indicators.verification': { zh: '指标核验', en: 'Verification of indicators' },
  'indicators.appeals': { zh: '指标申诉', en: 'Appeals on indicators' },
  'indicators.ranking': { zh: '评价结果', en: 'Results of the evaluation' },
  'indicators.publication': { zh: '评价发布', en: 'Publication of the evaluation' },
} as const;

export type GovernedScreen = keyof typeof governedScreens;

/** The words of a screen; the key itself where the room is not known here. */
export const nameScreen = (key: string): { readonly zh: string; readonly en: string } =>
  Object.hasOwn(governedScreens, key) ? governedScreens[key as GovernedScreen] : { zh: key, en: key };
