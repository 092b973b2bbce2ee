import { type Endpoint, serve, serveDirect } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { addEvidence } from './add-evidence.ts';
import { exportBatch, importBatch } from './batch-workbook.ts';
import { getEvidence, removeEvidence } from './open-evidence.ts';

export const evidenceEndpoints: readonly Endpoint[] = [
  serveDirect(contract.addEvidence, addEvidence),
  serve(contract.getEvidence, getEvidence),
  serve(contract.removeEvidence, removeEvidence),
  serve(contract.exportBatch, exportBatch),
  serve(contract.importBatch, importBatch),
];
