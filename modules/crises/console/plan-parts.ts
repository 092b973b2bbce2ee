/** The parts of a safety plan in the order in which they are talked through; reasons for living close it. */
export const linePlanParts = [
  'warningSigns',
  'ownWays',
  'peopleAndPlaces',
  'saferSurroundings',
  'reasonsForLiving',
] as const;
export const peoplePlanParts = ['trustedPeople', 'professionals'] as const;

export type LinePlanPart = (typeof linePlanParts)[number];
export type PeoplePlanPart = (typeof peoplePlanParts)[number];

export const planParts = [
  'warningSigns',
  'ownWays',
  'peopleAndPlaces',
  'trustedPeople',
  'professionals',
  'saferSurroundings',
  'reasonsForLiving',
] as const satisfies readonly (LinePlanPart | PeoplePlanPart)[];

export const isPeoplePart = (part: LinePlanPart | PeoplePlanPart): part is PeoplePlanPart =>
  (peoplePlanParts as readonly string[]).includes(part);
