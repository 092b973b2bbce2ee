import { addDays, instantAt, type LocalDate } from '@xinan/cn/dates';
import { suzhou } from '@xinan/cn/regions-data';
import type { InstitutionKind } from '@xinan/institutions/domain';
import { makeId, type Random, randomStream } from '../random.ts';
import { kindModels } from '../texts/institution-kinds.ts';
import { makeDemoLandline } from './phones.ts';
import type { CountyPlaces, Places } from './places.ts';
import { inventedCounty } from './regions.ts';

export interface InstitutionRecord {
  readonly id: string;
  readonly kind: InstitutionKind;
  readonly name: { readonly zh: string; readonly en: string };
  readonly regionCode: string;
  readonly regionName: string;
  readonly address: string;
  readonly phone: string;
  readonly hours: { readonly zh: string; readonly en: string };
  readonly services: readonly { readonly zh: string; readonly en: string }[];
  readonly acceptsReferrals: boolean;
  readonly openedOn: LocalDate;
  readonly floorAreaM2: number;
  /** Day on which a centre or station passed acceptance. */
  readonly acceptedOn: LocalDate | null;
  readonly hospitalLevel: 1 | 2 | 3 | null;
  readonly psychClinic: boolean;
}

interface Site {
  readonly kind: InstitutionKind;
  readonly regionCode: string;
}

/** Kinds that stand in some townships of every county: how many per county. */
const scattered: Readonly<Partial<Record<InstitutionKind, number>>> = {
  wellbeing_cabin: 2,
  xinan_cabin: 3,
  growth_space: 1,
  police_relay: 3,
  school_room: 4,
  workers_relay: 2,
};
/** Rooms in this share of villages; the national target is 80%. */
const villageRoomShare = 0.85;

/** Every township has its station and its people's mediation committee. */
const sitesOfTown = (regionCode: string): Site[] => [
  { kind: 'township_station', regionCode },
  { kind: 'mediation_committee', regionCode },
];

function sitesOfCounty(county: CountyPlaces, random: Random): Site[] {
  const atSeat: InstitutionKind[] = [
    'county_centre',
    'governance_centre',
    'general_hospital',
    'mediation_committee',
  ];
  return [
    ...atSeat.map((kind) => ({ kind, regionCode: county.code })),
    ...county.towns.flatMap((town) => sitesOfTown(town.code)),
    ...(Object.entries(scattered) as [InstitutionKind, number][]).flatMap(([kind, count]) =>
      random.some(county.towns, count).map((town) => ({ kind, regionCode: town.code })),
    ),
    ...county.villages
      .slice(0, Math.round(county.villages.length * villageRoomShare))
      .map((village): Site => ({ kind: 'village_room', regionCode: village.code })),
  ];
}

function listSites(places: Places, random: Random): Site[] {
  const ofCity: InstitutionKind[] = ['city_centre', 'psychiatric_hospital', 'governance_centre'];
  return [
    ...ofCity.map((kind) => ({ kind, regionCode: suzhou.code })),
    ...places.zoneTowns.flatMap((town) => sitesOfTown(town.code)),
    ...places.counties.flatMap((county) => sitesOfCounty(county, random)),
  ];
}

const shortCounty = (name: string) => name.replace('（虚构）', '').replace(' (invented)', '');

/** Address down to the township, as the masks of lists show addresses anyway. */
function addressOf(site: Site, places: Places): string {
  return `安徽省${suzhou.name.zh}${site.regionCode === suzhou.code ? '' : places.longName(site.regionCode).replaceAll(' ', '').replace(suzhou.name.zh, '')}`;
}

function placeName(site: Site, places: Places): { zh: string; en: string } {
  const name = places.nameOf(site.regionCode);
  if (site.regionCode === inventedCounty.code)
    return { zh: shortCounty(name.zh), en: 'Xinan Demonstration County' };
  return name;
}

/** Most centres and stations passed acceptance within a year or so; nearly every general hospital has a clinic. */
function standingOf(random: Random, { kind }: Site, openedOn: LocalDate) {
  const isCentre = kind === 'county_centre' || kind === 'township_station';
  const isHospital = kind === 'general_hospital';
  return {
    acceptedOn: isCentre && random.chance(0.93) ? addDays(openedOn, random.whole(120, 420)) : null,
    hospitalLevel: isHospital ? random.pick([2, 2, 3] as const) : null,
    psychClinic: isHospital && random.chance(0.85),
  };
}

/** Every place of the service: a station and a mediation committee in each township, rooms in the invented county's villages. */
export function generateInstitutions(seed: number, places: Places): InstitutionRecord[] {
  const random = randomStream(seed, 'institutions');
  const fates = randomStream(seed, 'institutions/standing');
  return listSites(places, random).map((site, index) => {
    const model = kindModels[site.kind];
    const place = placeName(site, places);
    const openedOn = addDays('2019-03-01', random.whole(0, 1300));
    return {
      id: makeId(random, instantAt(openedOn)),
      kind: site.kind,
      name: {
        zh: model.name.zh.replace('{place}', place.zh),
        en: model.name.en.replace('{place}', place.en),
      },
      regionCode: site.regionCode,
      regionName: places.longName(site.regionCode),
      address: addressOf(site, places),
      phone: makeDemoLandline(20_000 + index),
      hours: model.hours,
      services: model.services,
      acceptsReferrals: model.acceptsReferrals ?? false,
      openedOn,
      floorAreaM2: random.whole(...(model.floorAreaM2 as [number, number])),
      ...standingOf(fates, site, openedOn),
    };
  });
}
