import type { AgeSpan, Instrument, Item } from '@xinan/scoring';
import type { Pen } from './pen.ts';
import { skipHints } from './skip-hints.ts';

const roles = ['self', 'parent', 'teacher'] as const;

function agesWords([least, most]: AgeSpan, { t }: Pen): string {
  if (least !== null && most !== null) return t('agesBetween', { least, most });
  return least === null ? t('agesUpTo', { most: most ?? '' }) : t('agesFrom', { least });
}

function gateHints({ only }: Item, pen: Pen): string[] {
  if (!only) return [];
  const named = (only.roles ?? []).map((role) => {
    const known = roles.find((one) => one === role);
    return known ? pen.t(`role_${known}`) : role;
  });
  return [
    ...(only.sex ? [pen.t(only.sex === 'female' ? 'onlyFemale' : 'onlyMale')] : []),
    ...(only.ages ? [pen.t('onlyAges', { ages: agesWords(only.ages, pen) })] : []),
    ...(named.length > 0 ? [pen.t('onlyRoles', { roles: pen.list(named) })] : []),
  ];
}

const inBrackets = ({ locale }: Pen, hint: string): string =>
  locale === 'zh' ? `（${hint.replace(/。$/, '')}）` : `(${hint.replace(/\.$/, '')})`;

/** The question itself with who answers it, and whether it may be left out. */
export const questionText = (item: Item, pen: Pen): string =>
  [
    item.text[pen.locale] ?? '',
    ...[...(item.scored === false ? [pen.t('optional')] : []), ...gateHints(item, pen)].map((hint) =>
      inBrackets(pen, hint),
    ),
  ].join(pen.locale === 'zh' ? '' : ' ');

/** Where to go on after this question. */
export const afterwards = (instrument: Instrument, item: Item, pen: Pen): string[] =>
  skipHints(instrument, item, pen).map((hint) => inBrackets(pen, hint));
