import type { AlertLevel } from '@xinan/scoring';

/** Levels of an instrument's alert rule that call those on duty. `follow-up` may wait for the person's own next step. */
export type CallingLevel = Exclude<AlertLevel, 'follow-up'>;

/** How soon somebody must look. Project default, not the instrument's. */
export const urgencyOfAlert: Readonly<Record<CallingLevel, 'immediate' | 'within_24h'>> = {
  'emergency-review': 'immediate',
  urgent: 'within_24h',
};

/** What a submission tells those on duty: an observed fact and how soon; never who. */
export interface AlarmCall {
  readonly crisisId: string;
  readonly assessmentId: string | null;
  readonly residentId: string | null;
  readonly source: 'assessment_item' | 'self_request';
  readonly urgency: 'immediate' | 'within_24h' | 'within_72h';
  readonly regionCode: string;
  readonly observedFact: string;
}

export interface ContactLeft {
  readonly phone: string;
  readonly calledName?: string;
  readonly goodTime?: string;
}

export type HelpState = 'sent' | 'seen' | 'in_progress' | 'done';
