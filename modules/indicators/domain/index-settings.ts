import type { Bilingual, FieldFault } from '@xinan/contract-kit';
import type { PeriodType } from '@xinan/indicators';
import { type CycleTerms, usualTerms } from './calendar.ts';

/** Counties that are compared with each other first. */
export interface PeerGroup {
  readonly code: string;
  readonly name: Bilingual;
  readonly units: readonly string[];
}

/** As the city's setting keeps them: by unit the group's code, by code its name. */
export interface PeerGroups {
  readonly of: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, Bilingual>>;
}

/** In the order of their first counties. */
export const groupsOf = ({ of, names }: PeerGroups): PeerGroup[] =>
  Object.entries(names)
    .map(([code, name]) => ({
      code,
      name,
      units: Object.keys(of)
        .filter((unit) => of[unit] === code)
        .toSorted(),
    }))
    .toSorted((one, other) => ((one.units[0] ?? '') < (other.units[0] ?? '') ? -1 : 1));

export const peerGroupsOf = (groups: readonly PeerGroup[]): PeerGroups => ({
  of: Object.fromEntries(groups.flatMap(({ code, units }) => units.map((unit) => [unit, code]))),
  names: Object.fromEntries(groups.map(({ code, name }) => [code, name])),
});

/** Why groups cannot be kept, by place: names once, no empty group, a county in one group at most. */
export function faultsOfGroups(
  groups: readonly PeerGroup[],
  counties: readonly { readonly code: string; readonly name: Bilingual }[],
): FieldFault[] {
  const nameOf = new Map(counties.map(({ code, name }) => [code, name]));
  const taken = new Map<string, string>();
  const said = new Set<string>();
  return groups.flatMap(({ name, units }, place) => {
    const faults: FieldFault[] = [];
    const at = `/groups/${place}`;
    if (said.has(name.zh.trim()))
      faults.push({ pointer: `${at}/name`, zh: `“${name.zh}”重名`, en: `“${name.en}” is named twice` });
    said.add(name.zh.trim());
    if (units.length === 0)
      faults.push({ pointer: `${at}/units`, zh: `“${name.zh}”还没有县区`, en: `“${name.en}” has no county` });
    for (const unit of units) {
      const county = nameOf.get(unit);
      const other = taken.get(unit);
      if (!county)
        faults.push({
          pointer: `${at}/units`,
          zh: `没有代码为 ${unit} 的县区`,
          en: `no county has the code ${unit}`,
        });
      else if (other !== undefined)
        faults.push({
          pointer: `${at}/units`,
          zh: `${county.zh}已在另一组，一个县区只能在一组`,
          en: `${county.en} is in another group; a county is in one at most`,
        });
      taken.set(unit, unit);
    }
    return faults;
  });
}

/** The terms one by one, as a form shows them. */
export const termKeys = ['month', 'quarter', 'year', 'review', 'verify', 'score', 'appeal', 'amend'] as const;
export type TermKey = (typeof termKeys)[number];
export type TermDays = Readonly<Record<TermKey, number>>;

const submitKeys: readonly TermKey[] = ['month', 'quarter', 'year'];

/** Working days: a day at least, and no more than leaves the next cycle its time. */
export const termLimits: TermDays = {
  month: 20,
  quarter: 45,
  year: 90,
  review: 20,
  verify: 30,
  score: 20,
  appeal: 30,
  amend: 20,
};

/** What else a setting carries beside its terms is left out. */
export const daysOf = ({ submit, ...others }: CycleTerms): TermDays => {
  const all: TermDays = { ...submit, ...others };
  return Object.fromEntries(termKeys.map((key) => [key, all[key]])) as TermDays;
};

export const termsOf = ({ month, quarter, year, ...others }: TermDays): CycleTerms => ({
  ...others,
  submit: { month, quarter, year },
});

export const usualDays: TermDays = daysOf(usualTerms);

/** Why terms cannot be kept, by their key. */
export const faultsOfDays = (days: TermDays): FieldFault[] =>
  termKeys.flatMap((key) => {
    const most = termLimits[key];
    const fits = Number.isInteger(days[key]) && days[key] >= 1 && days[key] <= most;
    return fits
      ? []
      : [
          {
            pointer: `/${key}`,
            zh: `请填 1 至 ${most} 的整数（工作日）`,
            en: `a whole number of working days, 1 to ${most}`,
          },
        ];
  });

/** The kind of period a term of reporting is for; null for the others. */
export const periodTypeOfTerm = (key: TermKey): PeriodType | null =>
  submitKeys.includes(key) ? (key as PeriodType) : null;
