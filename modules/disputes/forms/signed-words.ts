import type { Agreement } from '../contract.ts';
import type { Pen } from './form-context.ts';

const wordOf = {
  electronic: 'electronic',
  paper: 'onPaper',
  fingerprint: 'byFingerprint',
  oral: 'byWord',
} as const;

/** How a printed paper names a signature that was given: whose and in what way. */
export const signedWords = ({ name, manner }: Agreement['signatures'][number], { t }: Pen): string =>
  t(wordOf[manner], { name });
