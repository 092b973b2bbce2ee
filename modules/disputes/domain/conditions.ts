import { allSayYes, anySaysNo, type ConsentFact } from './consents.ts';
import { isEffective, type SigningFacts } from './agreements.ts';
import type { DisputeClocks } from './clocks.ts';
import { hasTwoSides, isRepresentedMinor, type PartyFacts, principalsOf } from './parties.ts';
import { isComplete, type PaperFacts } from './papers.ts';
import { measuresForRed } from './risk.ts';
import { type DisputeCondition, disputeStates } from './states.ts';
import {
  type MemberState,
  type RiskColour,
  routesAtOurTable,
  type SafetyMeasure,
  type TeamPart,
  type TriageRoute,
} from './words.ts';

/** What the conditions of the state table are judged by. */
export interface DisputeFacts {
  readonly parties: readonly PartyFacts[];
  readonly consents: readonly ConsentFact[];
  readonly factsStated: boolean;
  readonly route: TriageRoute | null;
  readonly team: readonly { readonly part: TeamPart; readonly state: MemberState }[];
  readonly riskColour: RiskColour | null;
  readonly riskCheckedAt: Date | null;
  readonly measures: readonly SafetyMeasure[];
  /** Counts the extensions given so far; a new one needs new consents. */
  readonly extensions: number;
  readonly signing: SigningFacts | null;
  readonly performance: readonly { readonly settled: boolean }[];
  /** Null: this case needs no revisits (it was not resolved). */
  readonly openRevisits: number | null;
  readonly papers: PaperFacts;
}

const isServing = ({ state }: { state: MemberState }) => ['accepted', 'served', 'reviewed'].includes(state);
const serves = (facts: DisputeFacts, part: TeamPart) =>
  facts.team.some((member) => member.part === part && isServing(member));
const dayMs = 86_400_000;

/** The conditions that hold now. */
export function conditionsHeld(
  facts: DisputeFacts,
  { now, clocks }: { now: Date; clocks: DisputeClocks },
): ReadonlySet<DisputeCondition> {
  const { parties, consents } = facts;
  const atOurTable = facts.route !== null && routesAtOurTable.includes(facts.route);
  const checkAgeMs = facts.riskCheckedAt ? now.getTime() - facts.riskCheckedAt.getTime() : Infinity;
  const judged: Record<DisputeCondition, boolean> = {
    two_sides: hasTwoSides(parties),
    minors_represented: principalsOf(parties).every((party) => isRepresentedMinor(party, parties)),
    facts_stated: facts.factsStated,
    nobody_refuses: !anySaysNo(parties, consents, { kind: 'mediation' }),
    at_our_table: atOurTable,
    elsewhere: facts.route !== null && !atOurTable,
    team_ready: serves(facts, 'lead_mediator'),
    joint_team_ready: facts.route !== 'joint' || (serves(facts, 'police') && serves(facts, 'counsellor')),
    all_willing: allSayYes(parties, consents, { kind: 'mediation' }),
    rights_explained: allSayYes(parties, consents, { kind: 'rights_notice' }),
    risk_checked: checkAgeMs <= clocks.riskCheckHoldsDays * dayMs,
    danger_covered:
      facts.riskColour !== 'red' || measuresForRed.every((each) => facts.measures.includes(each)),
    all_extend: allSayYes(parties, consents, { kind: 'extension', round: facts.extensions }),
    agreement_effective: facts.signing !== null && isEffective(facts.signing),
    performance_settled: facts.performance.every(({ settled }) => settled),
    revisits_done: facts.openRevisits === null || facts.openRevisits === 0,
    papers_complete: isComplete(facts.papers),
  };
  return new Set(
    (Object.keys(disputeStates.conditions) as DisputeCondition[]).filter((condition) => judged[condition]),
  );
}
