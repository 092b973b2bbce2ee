import { type ServerModule, serve } from '@xinan/platform/http';
import * as routes from '../contract.ts';
import { decideConsent } from './decide-consent.ts';
import { forgetIdentity } from './forget-identity.ts';
import { getMyRecord } from './get-my-record.ts';
import { listMyAccesses } from './list-my-accesses.ts';
import { recordIdentity } from './record-identity.ts';

export { createResidents, type NewResident } from './create-residents.ts';
export { hasConsent } from './has-consent.ts';
export { openPhone, residentRegistry } from './resident-registry.ts';

/** The resident's own side: record, name and identity number, consents, and who opened it. */
export const residentsModule: ServerModule = {
  name: 'residents',
  endpoints: [
    serve(routes.getMyRecord, getMyRecord),
    serve(routes.recordIdentity, recordIdentity),
    serve(routes.forgetIdentity, forgetIdentity),
    serve(routes.decideConsent, decideConsent),
    serve(routes.listMyAccesses, listMyAccesses),
  ],
  errors: routes.errors,
  constraints: { residents_identity_index_key: 'identity.taken' },
};
