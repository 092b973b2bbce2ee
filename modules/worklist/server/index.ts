import { type ServerModule, serve } from '@xinan/platform/http';
import * as contract from '../contract.ts';
import { type DutyKinds, makeListDuties } from './list-duties.ts';

export type { DutyKinds } from './list-duties.ts';

/** One work list across all modules; each module names its own kinds of duty. */
export const worklistModule = (dutyKinds: DutyKinds): ServerModule => ({
  name: 'worklist',
  endpoints: [serve(contract.listDuties, makeListDuties(dutyKinds))],
});
