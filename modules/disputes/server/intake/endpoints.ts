import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { completeRegistration } from './complete-registration.ts';
import { getDispute } from './get-dispute.ts';
import { getFollowCodes } from './get-follow-codes.ts';
import { listDisputes } from './list-disputes.ts';
import { registerDispute } from './register-dispute.ts';
import { searchSimilar } from './search-similar.ts';

export const intakeEndpoints = (publicOrigin: string): readonly Endpoint[] => [
  serve(contract.registerDispute, registerDispute),
  serve(contract.listDisputes, listDisputes),
  serve(contract.searchSimilar, searchSimilar),
  serve(contract.getDispute, getDispute),
  serve(contract.completeRegistration, completeRegistration),
  serve(contract.getFollowCodes, getFollowCodes(publicOrigin)),
];
