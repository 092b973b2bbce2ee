import { readFileSync } from 'node:fs';

/** Well-known passwords in lower case, as lists of breached passwords show them again and again. */
export const commonPasswords: ReadonlySet<string> = new Set(
  readFileSync(new URL('./common-passwords.txt', import.meta.url), 'utf8')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean),
);
