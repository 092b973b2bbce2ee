export { type ConsentPurpose, consentPurposes } from './domain/consent-purposes.ts';
export { identityFaults } from './domain/identity-faults.ts';
export { type Notice, noticeOf, notices } from './domain/notices.ts';
export { type PurposeWords, purposeWords } from './domain/purpose-words.ts';
