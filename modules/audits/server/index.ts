import { type ServerModule, serve, serveDirect } from '@xinan/platform/http';
import * as contract from '../contract.ts';
import { listAudit } from './list-audit.ts';
import { verifyAudit } from './verify-audit.ts';

export const auditsModule: ServerModule = {
  name: 'audits',
  endpoints: [serve(contract.listAudit, listAudit), serveDirect(contract.verifyAudit, verifyAudit)],
};
