import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { closeCycle } from './close-cycle.ts';
import { drawSpotChecks } from './draw-spot-checks.ts';
import { getCycle } from './get-cycle.ts';
import { listCycles } from './list-cycles.ts';
import { openCycle } from './open-cycle.ts';

export const cycleEndpoints: readonly Endpoint[] = [
  serve(contract.listCycles, listCycles),
  serve(contract.openCycle, openCycle),
  serve(contract.getCycle, getCycle),
  serve(contract.closeCycle, closeCycle),
  serve(contract.drawSpotChecks, drawSpotChecks),
];
