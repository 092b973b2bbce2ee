import { type Endpoint, serveDirect } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { buildReport } from './build-report.ts';

export const reportEndpoints: readonly Endpoint[] = [serveDirect(contract.buildReport, buildReport)];
