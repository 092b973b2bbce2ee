import { type Role, roles } from '@xinan/policy';
import type { Translator } from '@xinan/ui/i18n';
import type { auditWords } from '../locales/console.ts';

export type Words = Translator<(typeof auditWords)['zh']>;

/** A word of a small list in the reader's language; one that this version does not know stays as it came. */
const named =
  (prefix: 'outcome' | 'purpose') =>
  (word: string, t: Words): string => {
    const key = `${prefix}_${word}`;
    const said = t(key as 'outcome_done');
    return said === key ? word : said;
  };

export const outcomeWords = named('outcome');
export const purposeWords = named('purpose');

const joints = { zh: '、', en: ', ' } as const;

/** The roles of an entry (or an actor without a name, such as `system`), which come joined by 、, in the reader's language. */
export const roleWords = (held: string, locale: 'zh' | 'en'): string =>
  held
    .split('、')
    .map((role) => roles[role as Role]?.[locale] ?? role)
    .join(joints[locale]);
