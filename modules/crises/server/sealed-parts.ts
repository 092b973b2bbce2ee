import type { Static } from 'typebox';
import type { AssessmentRecord, SafetyPlan } from '../contract.ts';

type Assessed = Static<typeof AssessmentRecord>;
type Plan = Static<typeof SafetyPlan>;

/** What of an assessment is sealed; its time, rating and author stay in clear for the clocks. */
export type Findings = Omit<Assessed, 'id' | 'at' | 'by' | 'risk'>;

/** What of a safety plan is sealed: all of it but version, time and author. */
export type PlanContent = Omit<Plan, 'version' | 'at' | 'by'>;
