import type { CrisisRow } from '../contract.ts';
import { type CrisisState, type RiskLevel, type Source, stepOfDuty, type Urgency } from '../domain.ts';
import type { CaseRow } from './store.ts';

/** The open duty that is due first, as far as a list shows it. */
export interface OpenDuty {
  readonly kind: string;
  readonly due_at: Date;
  readonly escalation: number;
}

export type ListedCase = Pick<
  CaseRow,
  | 'id'
  | 'case_no'
  | 'state'
  | 'source'
  | 'urgency'
  | 'risk'
  | 'region_code'
  | 'raised_at'
  | 'lead_name'
  | 'contact_left'
  | 'assigned_to_me'
>;

/** A row of a list: no name of the person, no content. */
export const tellRow = (
  row: ListedCase,
  duty: OpenDuty | undefined,
  names: ReadonlyMap<string, string>,
): CrisisRow => ({
  id: row.id,
  caseNo: row.case_no,
  state: row.state as CrisisState,
  source: row.source as Source,
  urgency: row.urgency as Urgency,
  risk: row.risk as RiskLevel | null,
  regionCode: row.region_code,
  regionName: names.get(row.region_code) ?? row.region_code,
  raisedAt: row.raised_at.toISOString(),
  dueAt: duty?.due_at.toISOString() ?? null,
  dueStep: stepOfDuty(duty?.kind ?? null),
  escalation: duty?.escalation ?? 0,
  lead: row.lead_name,
  contactLeft: row.contact_left,
  assignedToMe: row.assigned_to_me,
});
