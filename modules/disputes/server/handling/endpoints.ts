import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { acceptDispute } from './accept-dispute.ts';
import { answerReferral } from './answer-referral.ts';
import { assignTeam } from './assign-team.ts';
import { listCandidates } from './list-candidates.ts';
import { receiveTransfer } from './receive-transfer.ts';
import { referDispute } from './refer-dispute.ts';
import { refuseDispute } from './refuse-dispute.ts';
import { reviewMember } from './review-member.ts';
import { transferDispute } from './transfer-dispute.ts';
import { triageDispute } from './triage-dispute.ts';

export const handlingEndpoints: readonly Endpoint[] = [
  serve(contract.acceptDispute, acceptDispute),
  serve(contract.refuseDispute, refuseDispute),
  serve(contract.triageDispute, triageDispute),
  serve(contract.transferDispute, transferDispute),
  serve(contract.receiveTransfer, receiveTransfer),
  serve(contract.referDispute, referDispute),
  serve(contract.answerReferral, answerReferral),
  serve(contract.listCandidates, listCandidates),
  serve(contract.assignTeam, assignTeam),
  serve(contract.reviewMember, reviewMember),
];
