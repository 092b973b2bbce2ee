import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { getPublication, getPublicTrend, listPublications } from './publications.ts';

export const publicEndpoints: readonly Endpoint[] = [
  serve(contract.listPublications, listPublications),
  serve(contract.getPublication, getPublication),
  serve(contract.getPublicTrend, getPublicTrend),
];
