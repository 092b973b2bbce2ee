import { type ServerModule, serve } from '@xinan/platform/http';
import { listHelpLines as helpLinesRoute, listInstitutions as institutionsRoute } from '../contract.ts';
import { listHelpLines } from './list-help-lines.ts';
import { listInstitutions } from './list-institutions.ts';

export { countSites } from './count-sites.ts';
export { type FoundInstitution, findInstitutions } from './find-institutions.ts';
export { listHelpLines } from './list-help-lines.ts';
export { findCentre, findCommittees, findPoliceRelays, type ServingInstitution } from './find-serving.ts';

export const institutionsModule: ServerModule = {
  name: 'institutions',
  endpoints: [serve(helpLinesRoute, listHelpLines), serve(institutionsRoute, listInstitutions)],
};
