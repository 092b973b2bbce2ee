import type { Bilingual } from '@xinan/contract-kit';
import type { Profession } from './professions.ts';

/** Whom a case may ask for, by the part they play in it. */
export interface Panel {
  readonly professions: readonly Profession[];
  /** Appointed consultants belong to it whatever their profession, and come first. */
  readonly consultants: boolean;
}

export const panels = {
  mediator: { professions: ['mediator'], consultants: false },
  counsellor: { professions: ['counsellor', 'psychotherapist'], consultants: true },
  police_officer: { professions: ['police_officer'], consultants: false },
  consultant: { professions: [], consultants: true },
  volunteer: { professions: ['volunteer', 'social_worker', 'grid_worker'], consultants: false },
} as const satisfies Record<string, Panel>;
export type PanelName = keyof typeof panels;

/** What the lists of people call themselves. */
export const panelNames = {
  consultant: { zh: '心理顾问', en: 'Consultants' },
  mediator: { zh: '人民调解员', en: 'Mediators' },
  police_officer: { zh: '联调民警', en: 'Police in joint teams' },
  counsellor: { zh: '咨询师与治疗师', en: 'Counsellors and therapists' },
  volunteer: { zh: '志愿者与社工', en: 'Volunteers and social workers' },
} as const satisfies Record<PanelName, Bilingual>;

/** Who may be appointed as psychological consultant. */
export const consultantProfessions: readonly Profession[] = [
  'psychiatrist',
  'psychiatric_nurse',
  'psychotherapist',
  'counsellor',
  'social_worker',
  'psychology_teacher',
];
