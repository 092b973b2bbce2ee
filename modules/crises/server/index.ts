import { type ServerModule, serve } from '@xinan/platform/http';
import * as contract from '../contract.ts';
import { crisisDutyKinds } from '../domain.ts';
import { acknowledgeCrisis } from './acknowledge-crisis.ts';
import { answerReferral } from './answer-referral.ts';
import { assessCrisis } from './assess-crisis.ts';
import { countersignClosure } from './countersign-closure.ts';
import { getCrisis } from './get-crisis.ts';
import { listCrises } from './list-crises.ts';
import { noteClimbs } from './note-climbs.ts';
import { openItemAnswers } from './open-item-answers.ts';
import { printCrisisForm } from './print-crisis-form.ts';
import { proposeClosure } from './propose-closure.ts';
import { raiseCrisis } from './raise-crisis.ts';
import { recordFollowUp } from './record-follow-up.ts';
import { referCrisis } from './refer-crisis.ts';
import { reopenCrisis } from './reopen-crisis.ts';
import { ruleOutCrisis } from './rule-out-crisis.ts';
import { startAssessment } from './start-assessment.ts';
import { startFollowing } from './start-following.ts';
import { writeSafetyPlan } from './write-safety-plan.ts';

export { type CrisisContact, sealContact } from './contact.ts';
export { type HelpState, helpStatesOf } from './help-states.ts';
export { leaveContactForAssessment } from './leave-contact.ts';
export { noteClimbs } from './note-climbs.ts';
export { places as crisisPlaces } from './places.ts';
export { raiseCrisis } from './raise-crisis.ts';
export { type NewAlert, type RaisedAlert, raiseAlerts } from './raise-alerts.ts';

/** Crisis cases: from the alert to the second signature. */
export const crisesModule: ServerModule = {
  name: 'crises',
  errors: contract.errors,
  dutyKinds: crisisDutyKinds,
  constraints: { crises_pk: 'request.key_reused', crisis_signatures_two_people: 'record.changed' },
  onClimbs: noteClimbs,
  endpoints: [
    serve(contract.raiseCrisis, raiseCrisis),
    serve(contract.listCrises, listCrises),
    serve(contract.getCrisis, getCrisis),
    serve(contract.acknowledgeCrisis, acknowledgeCrisis),
    serve(contract.startAssessment, startAssessment),
    serve(contract.assessCrisis, assessCrisis),
    serve(contract.ruleOutCrisis, ruleOutCrisis),
    serve(contract.writeSafetyPlan, writeSafetyPlan),
    serve(contract.referCrisis, referCrisis),
    serve(contract.answerReferral, answerReferral),
    serve(contract.startFollowing, startFollowing),
    serve(contract.recordFollowUp, recordFollowUp),
    serve(contract.proposeClosure, proposeClosure),
    serve(contract.countersignClosure, countersignClosure),
    serve(contract.reopenCrisis, reopenCrisis),
    serve(contract.openItemAnswers, openItemAnswers),
    serve(contract.printCrisisForm, printCrisisForm),
  ],
};
