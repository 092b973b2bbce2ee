import {
  countStanding,
  elementEntries,
  firstDayOf,
  monthNumberOf,
  type Standing,
} from '@xinan/city-index/domain';
import { addDays, type LocalDate, localDateOf } from '@xinan/cn/dates';
import { suzhou } from '@xinan/cn/regions-data';
import type { PeopleCount } from '@xinan/practitioners/domain';
import { publishedYear } from '../figures.ts';
import type { InstitutionRecord } from './institutions.ts';
import { countyWeights, type Places } from './places.ts';
import type { PractitionerRecord } from './practitioner-record.ts';
import { inventedCounty } from './regions.ts';

/** An observation of a data element; none of these was taken from a statistical yearbook. */
export interface ElementValueRecord {
  readonly element: string;
  readonly unit: string;
  /** First day of its month. */
  readonly month: LocalDate;
  readonly value: number;
}

interface CountyFigures {
  readonly population: number;
  readonly villages: number;
}

const personsPerWeight = 52_000;
const villagesPerTown = 12;

/** Register elements of a county from how many live in it: rough shares, the same every year. */
const registers: Readonly<Record<string, (county: CountyFigures) => number>> = {
  'population.resident': ({ population }) => population,
  'population.registered_unemployed': ({ population }) => population * 0.0036,
  'population.perinatal': ({ population }) => population * 0.0095,
  'org.counties': () => 1,
  'org.villages': ({ villages }) => villages,
  'org.primary_secondary_schools': ({ population }) => population / 5800,
  'org.schools': ({ population }) => population / 2500,
  'org.employers_target': ({ population }) => population / 2100,
  'stations.counties_with_crisis_team': () => 1,
  'stations.family_edu_total': ({ villages }) => villages * 0.4,
};

const yearlyGrowth = 1.004;

function figuresOf(places: Places, year: number): ReadonlyMap<string, CountyFigures> {
  const growth = yearlyGrowth ** (year - publishedYear.year);
  return new Map(
    places.counties.map(({ code, towns, villages }) => [
      code,
      {
        population: (countyWeights[code] ?? 1) * personsPerWeight * growth,
        villages: code === inventedCounty.code ? villages.length : towns.length * villagesPerTown,
      },
    ]),
  );
}

/** The city's value is the sum of its counties'. */
function recorded(places: Places, month: number): ElementValueRecord[] {
  const counties = [...figuresOf(places, Math.floor(month / 12))];
  const isJanuary = month % 12 === 0;
  return elementEntries
    .filter(({ kind, source }) => source.kind === 'register' && (kind === 'stock' || isJanuary))
    .flatMap(({ id }) => {
      const make = registers[id];
      if (!make) throw new Error(`no register value for ${id}`);
      const values = counties.map(([unit, figures]) => ({ unit, value: Math.round(make(figures)) }));
      const whole = values.reduce((sum, { value }) => sum + value, 0);
      return [{ unit: suzhou.code, value: whole }, ...values].map((each) => ({
        ...each,
        element: id,
        month: firstDayOf(month),
      }));
    });
}

/** People summed by where they work and what they are; only the present is known of them. */
function countPeople(practitioners: readonly PractitionerRecord[]): PeopleCount[] {
  const groups = Map.groupBy(practitioners, ({ regionCode, profession }) => `${regionCode} ${profession}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ regionCode, profession }) => ({ regionCode, profession, count: group.length })),
  );
}

/** What stood at the end of a month, as the places tell it. */
function standingAt(day: LocalDate, { institutions, people }: StandingSources): Standing {
  return {
    sites: institutions
      .filter(({ openedOn }) => openedOn <= day)
      .map(({ regionCode, kind, acceptedOn, hospitalLevel, psychClinic }) => ({
        regionCode,
        kind,
        isAccepted: acceptedOn !== null && acceptedOn <= day,
        hospitalLevel,
        hasClinic: psychClinic,
        count: 1,
      })),
    people,
  };
}

interface StandingSources {
  readonly places: Places;
  readonly institutions: readonly InstitutionRecord[];
  readonly people: readonly PeopleCount[];
}

function kept(sources: StandingSources, month: number): ElementValueRecord[] {
  const standing = standingAt(addDays(firstDayOf(month + 1), -1), sources);
  const units = [
    suzhou.code,
    ...sources.places.counties.flatMap(({ code, towns }) => [code, ...towns.map((town) => town.code)]),
    ...sources.places.zoneTowns.map(({ code }) => code),
  ];
  return elementEntries.flatMap(({ id, source }) =>
    source.kind === 'standing'
      ? units.map((unit) => ({
          element: id,
          unit,
          month: firstDayOf(month),
          value: countStanding(source.count, standing, unit),
        }))
      : [],
  );
}

interface ElementSources {
  readonly now: Date;
  readonly places: Places;
  readonly institutions: readonly InstitutionRecord[];
  readonly practitioners: readonly PractitionerRecord[];
}

/** Recorded and kept observations from the published year up to the month that ended last. */
export function generateElementValues(sources: ElementSources): ElementValueRecord[] {
  const first = publishedYear.year * 12;
  const months = monthNumberOf(localDateOf(sources.now)) - first;
  const recordedMonths = Array.from({ length: months + 1 }, (_, index) => first + index);
  const standing = { ...sources, people: countPeople(sources.practitioners) };
  return [
    ...recordedMonths.flatMap((month) => recorded(sources.places, month)),
    ...recordedMonths.slice(0, -1).flatMap((month) => kept(standing, month)),
  ];
}
