import type { RiskLevel } from '@xinan/crises/domain';
import type { Random } from '../random.ts';
import {
  planLines,
  protectiveFactors,
  qualifications,
  ratingBases,
  relatives,
} from '../texts/crisis-texts.ts';
import type { Findings, PlanParts, Signer } from './case-record.ts';
import { makeMobile } from './phones.ts';

/** Ideation that goes with a rating; the form's own rules would not suggest a higher one. */
const ideationByRisk: Readonly<Record<RiskLevel, readonly number[]>> = {
  high: [4, 4, 5],
  medium: [2, 3, 3],
  low: [1, 1, 2],
  none_stated: [0],
};
const highBehaviours: readonly (readonly string[])[] = [[], [], ['preparing'], ['interrupted'], ['aborted']];

export function makeFindings(random: Random, risk: RiskLevel, by: Signer): Findings {
  const known = by.role === 'psychiatrist' || by.role === 'crisis_supervisor' ? by.role : 'duty_officer';
  return {
    ideation: random.pick(ideationByRisk[risk]),
    behaviours: risk === 'high' ? random.pick(highBehaviours) : [],
    selfInjury: risk !== 'none_stated' && random.chance(0.14),
    harmToOthers: risk === 'medium' && random.chance(0.04) ? 1 : 0,
    protectiveFactors: random.some(protectiveFactors, random.whole(1, 3)),
    basis: random.pick(ratingBases[risk]),
    assessorQualification: random.pick(qualifications[known]),
  };
}

/** A safety plan in the person's own words; the numbers in it cannot ring, except the help line. */
export function makePlan(random: Random, caseSerial: number): PlanParts {
  const trusted = random.some(relatives, random.whole(1, 2));
  return {
    warningSigns: random.some(planLines.warningSigns, random.whole(1, 3)),
    ownWays: random.some(planLines.ownWays, random.whole(2, 3)),
    peopleAndPlaces: random.some(planLines.peopleAndPlaces, random.whole(1, 2)),
    trustedPeople: trusted.map((name, index) => ({
      name,
      phone: makeMobile('relatives', caseSerial * 2 + index),
    })),
    professionals: [{ name: '心理援助热线', phone: '12356' }],
    saferSurroundings: random.some(planLines.saferSurroundings, random.whole(1, 2)),
    reasonsForLiving: random.some(planLines.reasonsForLiving, random.whole(1, 2)),
  };
}
