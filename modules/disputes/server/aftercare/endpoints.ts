import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { recordConfirmation } from './record-confirmation.ts';
import { recordPerformance } from './record-performance.ts';
import { recordRevisit } from './record-revisit.ts';
import { startPerformance } from './start-performance.ts';
import { startRevisits } from './start-revisits.ts';

export const aftercareEndpoints: readonly Endpoint[] = [
  serve(contract.startPerformance, startPerformance),
  serve(contract.recordPerformance, recordPerformance),
  serve(contract.recordConfirmation, recordConfirmation),
  serve(contract.startRevisits, startRevisits),
  serve(contract.recordRevisit, recordRevisit),
];
