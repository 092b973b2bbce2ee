import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { finishService } from './finish-service.ts';
import { getCounsellorView } from './get-counsellor-view.ts';
import { getPoliceView } from './get-police-view.ts';
import { giveAdviceOfCounsellor, givePoliceAdvice } from './give-advice.ts';
import { recordPoliceNote } from './record-police-note.ts';
import { recordPsychNote } from './record-psych-note.ts';

export const jointEndpoints: readonly Endpoint[] = [
  serve(contract.getPoliceView, getPoliceView),
  serve(contract.recordPoliceNote, recordPoliceNote),
  serve(contract.givePoliceAdvice, givePoliceAdvice),
  serve(contract.getCounsellorView, getCounsellorView),
  serve(contract.recordPsychNote, recordPsychNote),
  serve(contract.giveCounsellorAdvice, giveAdviceOfCounsellor),
  serve(contract.finishService, finishService),
];
