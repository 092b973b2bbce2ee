import type { Bilingual } from '@xinan/contract-kit';

/** Kinds of team. */
export const teamKinds = {
  bestie: { zh: '家事调解闺蜜团', en: 'Family mediation besties' },
  mediation: { zh: '调解小组', en: 'Mediation group' },
  consultants: { zh: '心理顾问团', en: 'Group of consultants' },
  joint: { zh: '警民心联调队', en: 'Joint team of police, mediators and counsellors' },
} as const satisfies Record<string, Bilingual>;
export type TeamKind = keyof typeof teamKinds;

/** A team works until it is dissolved; its name stays on the records of its cases. */
export const teamStatuses = {
  active: { zh: '在册', en: 'Active' },
  dissolved: { zh: '已撤销', en: 'Dissolved' },
} as const satisfies Record<string, Bilingual>;
export type TeamStatus = keyof typeof teamStatuses;

export const teamParts = {
  lead: { zh: '队长', en: 'Lead' },
  member: { zh: '队员', en: 'Member' },
} as const satisfies Record<string, Bilingual>;
export type TeamPart = keyof typeof teamParts;
