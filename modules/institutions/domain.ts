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
