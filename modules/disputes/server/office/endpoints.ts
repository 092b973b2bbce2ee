import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { getStatistics } from './get-statistics.ts';

export const officeEndpoints: readonly Endpoint[] = [serve(contract.getStatistics, getStatistics)];
