import type { Indicator } from '@xinan/indicators';
import { formatWeight } from './weights.ts';

type Locale = 'zh' | 'en';
type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSaid = (value: Fields): value is Readonly<Record<Locale, string>> =>
  typeof value['zh'] === 'string' && typeof value['en'] === 'string';

/** A value of a set in the reader's words: sentences instead of objects, formulas as they are written. */
export function tellValue(field: string, value: unknown, locale: Locale): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'number') return formatWeight(value);
  if (typeof value === 'boolean') return { zh: value ? '是' : '否', en: value ? 'yes' : 'no' }[locale];
  if (Array.isArray(value))
    return value.length === 0 ? '—' : value.map((one) => tellValue(field, one, locale)).join('、');
  if (!isRecord(value)) return String(value);
  if (field === 'formula') return tellFormula(value as unknown as Indicator['formula']);
  if (field === '' && isRecord(value['name'])) return tellValue('name', value['name'], locale);
  if (isSaid(value)) return value[locale];
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${tellValue(name, one, locale)}`)
    .join('; ');
}

function tellFormula({ numerator, denominator, expression }: Indicator['formula']): string {
  const parts = [numerator, denominator].flatMap((part) => (part ? [part.expression] : []));
  return `${expression}（${parts.join(' / ')}）`;
}

/** The same for what a comparison of the server says: objects come as JSON. */
export function tellText(field: string, text: string, locale: Locale): string {
  try {
    return tellValue(field, text === '' ? null : (JSON.parse(text) as unknown), locale);
  } catch {
    return text;
  }
}
