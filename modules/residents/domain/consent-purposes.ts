/** What a resident may agree to, one by one; nothing here is a condition of being helped. */
export const consentPurposes = [
  'keep_results',
  'share_results',
  'counsellor_contact',
  'follow_up',
  'service_research',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
