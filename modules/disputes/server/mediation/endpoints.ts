import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { answerAssignment } from './answer-assignment.ts';
import { changeParties } from './change-parties.ts';
import { checkRisk } from './check-risk.ts';
import { extendMediation } from './extend-mediation.ts';
import { failMediation } from './fail-mediation.ts';
import { openMediation } from './open-mediation.ts';
import { recordConsent } from './record-consent.ts';
import { recordMeasure } from './record-measure.ts';
import { recordMove } from './record-move.ts';
import { recordOffer } from './record-offer.ts';
import { recordOfferAnswer } from './record-offer-answer.ts';
import { recordSession } from './record-session.ts';
import { startInvestigation } from './start-investigation.ts';
import { terminateMediation } from './terminate-mediation.ts';

export const mediationEndpoints: readonly Endpoint[] = [
  serve(contract.answerAssignment, answerAssignment),
  serve(contract.changeParties, changeParties),
  serve(contract.recordConsent, recordConsent),
  serve(contract.recordConsentAtDesk, recordConsent),
  serve(contract.checkRisk, checkRisk),
  serve(contract.recordMeasure, recordMeasure),
  serve(contract.startInvestigation, startInvestigation),
  serve(contract.openMediation, openMediation),
  serve(contract.recordSession, recordSession),
  serve(contract.recordMove, recordMove),
  serve(contract.recordOffer, recordOffer),
  serve(contract.recordOfferAnswer, recordOfferAnswer),
  serve(contract.extendMediation, extendMediation),
  serve(contract.failMediation, failMediation),
  serve(contract.terminateMediation, terminateMediation),
  serve(contract.terminateAtDesk, terminateMediation),
];
