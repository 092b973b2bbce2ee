import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { getIndexSettings, setPeerGroups, setTerms } from './settings.ts';

export const settingEndpoints: readonly Endpoint[] = [
  serve(contract.getIndexSettings, getIndexSettings),
  serve(contract.setTerms, setTerms),
  serve(contract.setPeerGroups, setPeerGroups),
];
