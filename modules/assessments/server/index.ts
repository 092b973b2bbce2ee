import type { City } from '@xinan/platform';
import { type ServerModule, serve, serveDirect } from '@xinan/platform/http';
import * as contract from '../contract.ts';
import type { AlarmBell } from './alarm-bell.ts';
import { Intake } from './intake.ts';
import { makeLeaveContact } from './leave-contact.ts';
import { listMyTrends } from './list-my-trends.ts';
import { readAssessment } from './read-assessment.ts';
import { makeClaimResult, makeGetClaimedResult, makeListMyResults } from './read-results.ts';
import { makeSubmitAssessment } from './submit-assessment.ts';

export type { AlarmCall, ContactLeft, HelpState } from '../domain/alarm.ts';
export { prepareSubmission } from '../domain/prepare-submission.ts';
export type { AlarmBell } from './alarm-bell.ts';
export { type OpenedAnswers, openAnswersOf } from './open-answers.ts';
export {
  addSubmissions,
  sealSubmission,
  type SubmissionRow,
  type SubmissionToSeal,
} from './submission-rows.ts';

export interface AssessmentsOptions {
  readonly bell: AlarmBell;
  /** Hears how many submissions were committed together. */
  readonly observeBatch?: (rows: number) => void;
}

/** Self-assessment: intake, results, receipt codes. */
export function assessmentsModule({ bell, observeBatch }: AssessmentsOptions): ServerModule {
  const intakes = new WeakMap<City, Intake>();
  const intakeOf = (city: City): Intake => {
    const known = intakes.get(city);
    if (known) return known;
    const made = new Intake(city, bell, observeBatch);
    intakes.set(city, made);
    return made;
  };
  return {
    name: 'assessments',
    errors: contract.errors,
    endpoints: [
      serveDirect(contract.submitAssessment, makeSubmitAssessment(intakeOf)),
      serve(contract.getClaimedResult, makeGetClaimedResult(bell)),
      serveDirect(contract.leaveContact, makeLeaveContact(bell)),
      serve(contract.listMyResults, makeListMyResults(bell)),
      serve(contract.readAssessment, readAssessment),
      serve(contract.listMyTrends, listMyTrends),
      serveDirect(contract.claimResult, makeClaimResult(bell)),
    ],
  };
}
