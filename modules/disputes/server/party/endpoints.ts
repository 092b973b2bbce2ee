import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { answerMyOffer } from './answer-my-offer.ts';
import { getMyDispute } from './get-my-dispute.ts';
import { getMySession } from './get-my-session.ts';
import { giveMyWord } from './give-my-word.ts';
import { listMyDisputes } from './list-my-disputes.ts';
import { makeMyOffer } from './make-my-offer.ts';
import { signMyAgreement } from './sign-my-agreement.ts';
import { tellMyFeeling } from './tell-my-feeling.ts';

export const partyEndpoints: readonly Endpoint[] = [
  serve(contract.listMyDisputes, listMyDisputes),
  serve(contract.getMyDispute, getMyDispute),
  serve(contract.giveMyWord, giveMyWord),
  serve(contract.tellMyFeeling, tellMyFeeling),
  serve(contract.makeMyOffer, makeMyOffer),
  serve(contract.answerOffer, answerMyOffer),
  serve(contract.signMyAgreement, signMyAgreement),
  serve(contract.getMySession, getMySession),
];
