import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { draftAgreement } from './draft-agreement.ts';
import { proposeAgreement } from './propose-agreement.ts';
import { settleDispute } from './settle-dispute.ts';
import { signAtTable } from './sign-at-table.ts';

export const agreementEndpoints: readonly Endpoint[] = [
  serve(contract.proposeAgreement, proposeAgreement),
  serve(contract.draftAgreement, draftAgreement),
  serve(contract.signAtTable, signAtTable),
  serve(contract.settleDispute, settleDispute),
];
