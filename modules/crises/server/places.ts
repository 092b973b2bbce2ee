import type { Place } from '@xinan/platform';

/** Where each sealed text of a case lives; a value opens nowhere else. */
export const places = {
  fact: (crisisId: string): Place => ({ table: 'crises', column: 'fact_sealed', row: crisisId }),
  aftercare: (crisisId: string): Place => ({ table: 'crises', column: 'aftercare_sealed', row: crisisId }),
  contact: (crisisId: string): Place => ({ table: 'crisis_contacts', column: 'sealed', row: crisisId }),
  note: (eventId: string): Place => ({ table: 'crisis_events', column: 'note_sealed', row: eventId }),
  assessment: (assessmentId: string): Place => ({
    table: 'crisis_assessments',
    column: 'sealed',
    row: assessmentId,
  }),
  plan: (crisisId: string, version: number): Place => ({
    table: 'safety_plans',
    column: 'sealed',
    row: `${crisisId}.${version}`,
  }),
  reason: (referralId: string): Place => ({
    table: 'crisis_referrals',
    column: 'reason_sealed',
    row: referralId,
  }),
  advice: (referralId: string): Place => ({
    table: 'crisis_referrals',
    column: 'advice_sealed',
    row: referralId,
  }),
  followUp: (followUpId: string): Place => ({
    table: 'crisis_follow_ups',
    column: 'note_sealed',
    row: followUpId,
  }),
};
