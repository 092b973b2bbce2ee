import { type ServerModule, serve, serveDirect } from '@xinan/platform/http';
import * as contract from '../contract.ts';
import { counsellingDutyKinds } from '../domain.ts';
import { advanceCourse } from './advance-course.ts';
import { assignCounsellor } from './assign-counsellor.ts';
import { beginCourse } from './begin-course.ts';
import { endCounselling } from './end-counselling.ts';
import { listCounsellings } from './list-counsellings.ts';
import { logAttempt } from './log-attempt.ts';
import { overseeCounselling } from './oversee-counselling.ts';
import { printCounsellingForm } from './print-counselling-form.ts';
import { raiseRisk } from './raise-risk.ts';
import { recordConsent } from './record-consent.ts';
import { recordSession } from './record-session.ts';
import { recuseMyself } from './recuse-myself.ts';
import { referOn } from './refer-on.ts';
import { requestCounselling } from './request-counselling.ts';
import type { RiskBell } from './risk-bell.ts';
import { stopCounselling } from './stop-counselling.ts';
import { getCounselling } from './tell-record.ts';

export type { RiskBell, RiskCall } from './risk-bell.ts';
export {
  type SealedPerson,
  type SealedSession,
  type SealedStep,
  sealPerson,
  sealSession,
  sealStep,
} from './sealed-parts.ts';

/** Petitioner counselling: from the request, with the person's own word, to the end of the course. */
export const counsellingModule = ({ riskBell }: { readonly riskBell: RiskBell }): ServerModule => ({
  name: 'counselling',
  errors: contract.errors,
  dutyKinds: counsellingDutyKinds,
  constraints: {
    counsellings_pk: 'request.key_reused',
    counsellings_not_the_requester: 'counselling.counsellor_unknown',
  },
  endpoints: [
    serve(contract.requestCounselling, requestCounselling),
    serve(contract.listCounsellings, listCounsellings),
    serve(contract.getCounselling, getCounselling),
    serve(contract.overseeCounselling, overseeCounselling),
    serve(contract.assignCounsellor, assignCounsellor),
    serve(contract.stopCounselling, stopCounselling),
    serve(contract.recordConsent, recordConsent),
    serve(contract.beginCourse, beginCourse),
    serve(contract.recordSession, recordSession),
    serve(contract.advanceCourse, advanceCourse),
    serve(contract.logAttempt, logAttempt),
    serve(contract.endCounselling, endCounselling),
    serve(contract.referOn, referOn),
    serve(contract.recuseMyself, recuseMyself),
    serveDirect(contract.raiseRisk, raiseRisk(riskBell)),
    serve(contract.printCounsellingForm, printCounsellingForm),
  ],
});
