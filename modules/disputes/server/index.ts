import type { ServerModule } from '@xinan/platform/http';
import * as contract from '../contract.ts';
import { disputeDutyKinds } from '../domain.ts';
import { aftercareEndpoints } from './aftercare/endpoints.ts';
import { agreementEndpoints } from './agreement/endpoints.ts';
import { fileEndpoints, sweepUploads } from './file/endpoints.ts';
import { handlingEndpoints } from './handling/endpoints.ts';
import { intakeEndpoints } from './intake/endpoints.ts';
import { jointEndpoints } from './joint/endpoints.ts';
import { mediationEndpoints } from './mediation/endpoints.ts';
import { officeEndpoints } from './office/endpoints.ts';
import { partyEndpoints } from './party/endpoints.ts';
import { keepClocks } from './track/keep-clocks.ts';
import { noteClimbs } from './track/note-climbs.ts';

export { followCodeHash, followCodeOf } from './intake/follow-code.ts';
export { normalisePlace } from './intake/normalise-place.ts';
export { maskParties } from './intake/read-parties.ts';
export { places as disputePlaces } from './record/places.ts';

export interface DisputesOptions {
  /** Where residents reach the city's site: what the parties' codes lead to. */
  readonly publicOrigin: string;
}

/** Disputes: from the first sign to the archive, with police, mediator and counsellor on one case. */
export const disputesModule = ({ publicOrigin }: DisputesOptions): ServerModule => ({
  name: 'disputes',
  errors: contract.errors,
  dutyKinds: disputeDutyKinds,
  constraints: {
    disputes_pk: 'request.key_reused',
    dispute_parties_pk: 'request.key_reused',
    dispute_sessions_pk: 'request.key_reused',
    dispute_sessions_ordinal_key: 'record.changed',
    dispute_team_members_once: 'record.changed',
    dispute_signatures_once: 'record.changed',
    dispute_attachments_pk: 'request.key_reused',
  },
  onClimbs: noteClimbs,
  rounds: (city) => [
    { name: 'dispute clocks', everyMs: 60_000, walk: () => keepClocks(city) },
    sweepUploads(city),
  ],
  endpoints: [
    ...intakeEndpoints(publicOrigin),
    ...handlingEndpoints,
    ...mediationEndpoints,
    ...agreementEndpoints,
    ...aftercareEndpoints,
    ...jointEndpoints,
    ...partyEndpoints,
    ...fileEndpoints(publicOrigin),
    ...officeEndpoints,
  ],
});
