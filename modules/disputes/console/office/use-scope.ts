import { localDateOf } from '@xinan/cn/dates';
import { serverNow, useDesk, useUrlFilters } from '@xinan/console-kit';
import { city } from '@xinan/console-kit/map';
import type { Period } from '@xinan/figures';
import { periodOf, readPeriodChoice } from './period.ts';

export interface Scope {
  readonly year: number;
  readonly month: number | null;
  readonly period: Period;
  readonly region: string;
  /** The reader's own area. */
  readonly top: string;
  readonly change: (next: { year?: string; month?: string | undefined; region?: string }) => void;
  /** The same scope on another page. */
  readonly query: string;
}

/** Period and area of a page of figures, kept in the address and carried from page to page. */
export function useScope(): Scope {
  const { person } = useDesk();
  const today = localDateOf(serverNow());
  const [filters, change] = useUrlFilters(['year', 'month', 'region']);
  const top = person.regionCode ?? city.code;
  const choice = readPeriodChoice(filters, today);
  const query = new URLSearchParams(
    Object.entries(filters).filter((pair): pair is [string, string] => pair[1] !== undefined),
  ).toString();
  return {
    ...choice,
    period: periodOf(choice, today),
    region: filters.region ?? top,
    top,
    change,
    query: query === '' ? '' : `?${query}`,
  };
}
