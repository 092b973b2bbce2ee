export { type ConsentPurpose, consentPurposes } from './domain/consent-purposes.ts';
export { type Notice, noticeOf, notices } from './domain/notices.ts';
export { type PurposeWords, purposeWords } from './domain/purpose-words.ts';
