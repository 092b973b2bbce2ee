import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { getHistory } from './get-history.ts';
import { getRegister } from './get-register.ts';
import { recordValue } from './record-value.ts';

export const registerEndpoints: readonly Endpoint[] = [
  serve(contract.getRegister, getRegister),
  serve(contract.getRegisterHistory, getHistory),
  serve(contract.recordRegisterValue, recordValue),
];
