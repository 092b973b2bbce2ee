import type { ServerModule } from '@xinan/platform/http';
import * as contract from '../contract.ts';
import { indicatorDutyKinds } from '../domain.ts';

export const cityIndexModule: ServerModule = {
  name: 'indicators',
  errors: contract.errors,
  dutyKinds: indicatorDutyKinds,
  endpoints: [],
};
