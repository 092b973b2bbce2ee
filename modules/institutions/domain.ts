/** Kinds of place in which the service is given; labels in `locales`. */
export const institutionKinds = [
  'city_centre',
  'county_centre',
  'township_station',
  'village_room',
  'wellbeing_cabin',
  'police_relay',
  'xinan_cabin',
  'growth_space',
  'school_room',
  'workers_relay',
  'psychiatric_hospital',
  'general_hospital',
  'mediation_committee',
  'governance_centre',
] as const;
export type InstitutionKind = (typeof institutionKinds)[number];

export const stationStatuses = ['preparing', 'trial', 'open', 'paused', 'closed'] as const;
export type StationStatus = (typeof stationStatuses)[number];

export const lineKinds = [
  'psychological',
  'emergency_police',
  'emergency_medical',
  'emergency_fire',
  'service',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** Places of one kind in one region that stand, by what is counted of them. */
export interface SiteCount {
  readonly regionCode: string;
  readonly kind: string;
  /** Whether they passed acceptance. */
  readonly isAccepted: boolean;
  /** 1, 2 or 3; null where it is no hospital or not known. */
  readonly hospitalLevel: number | null;
  readonly hasClinic: boolean;
  readonly count: number;
}
