import { type ServerModule, serve } from '@xinan/platform/http';
import { listOnDuty as onDutyRoute } from '../contract.ts';
import { listOnDuty } from './list-on-duty.ts';

/** People who give the service: who is on duty now. */
export const practitionersModule: ServerModule = {
  name: 'practitioners',
  endpoints: [serve(onDutyRoute, listOnDuty)],
};
