import type { DisputeRow } from '../../contract.ts';
import {
  type DisputeState,
  type DisputeType,
  type Origin,
  type Outcome,
  type RiskColour,
} from '../../domain.ts';
import { yuanOf } from './money.ts';
import type { CaseRow } from './store.ts';

/** The open duty that is due first, as far as a list shows it. */
export interface OpenDuty {
  readonly kind: string;
  readonly opened_at: Date;
  readonly due_at: Date;
  readonly escalation: number;
}

export const listedColumns = [
  'disputes.id',
  'disputes.case_no',
  'disputes.state',
  'disputes.outcome',
  'disputes.dispute_type',
  'disputes.origin',
  'disputes.risk_colour',
  'disputes.region_code',
  'disputes.found_at',
  'disputes.parties_masked',
  'disputes.people_involved',
  'disputes.amount_fen',
  'disputes.lead_name',
  'disputes.psych_involved',
  'disputes.police_involved',
  'disputes.recur_of',
] as const;

export type ListedCase = Pick<
  CaseRow,
  | 'id'
  | 'case_no'
  | 'state'
  | 'outcome'
  | 'dispute_type'
  | 'origin'
  | 'risk_colour'
  | 'region_code'
  | 'found_at'
  | 'parties_masked'
  | 'people_involved'
  | 'amount_fen'
  | 'lead_name'
  | 'psych_involved'
  | 'police_involved'
  | 'recur_of'
  | 'assigned_to_me'
>;

/** Green, amber in the last quarter of the time, red when it is over. */
export function lightOf(
  duty: Pick<OpenDuty, 'opened_at' | 'due_at'> | undefined,
  now: Date,
): DisputeRow['light'] {
  if (!duty) return 'none';
  const left = duty.due_at.getTime() - now.getTime();
  if (left < 0) return 'red';
  return left < (duty.due_at.getTime() - duty.opened_at.getTime()) / 4 ? 'amber' : 'green';
}

/** A row of a list: names masked, no content. */
export const tellRow = (
  row: ListedCase,
  { duty, names, now }: { duty: OpenDuty | undefined; names: ReadonlyMap<string, string>; now: Date },
): DisputeRow => ({
  id: row.id,
  caseNo: row.case_no,
  state: row.state as DisputeState,
  outcome: row.outcome as Outcome,
  type: row.dispute_type as DisputeType,
  origin: row.origin as Origin,
  riskColour: row.risk_colour as RiskColour | null,
  regionCode: row.region_code,
  regionName: names.get(row.region_code) ?? row.region_code,
  foundAt: row.found_at.toISOString(),
  dueAt: duty?.due_at.toISOString() ?? null,
  dueKind: duty?.kind ?? null,
  light: lightOf(duty, now),
  escalation: duty?.escalation ?? 0,
  partiesMasked: row.parties_masked,
  peopleInvolved: row.people_involved,
  amountYuan: row.amount_fen === null ? null : yuanOf(row.amount_fen),
  lead: row.lead_name,
  psychInvolved: row.psych_involved,
  policeInvolved: row.police_involved,
  recurs: row.recur_of !== null,
  assignedToMe: row.assigned_to_me,
});
