import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { endSeat, findSeatCandidates, listSeats, seatPerson } from './seats.ts';

export const seatEndpoints: readonly Endpoint[] = [
  serve(contract.listSeats, listSeats),
  serve(contract.findSeatCandidates, findSeatCandidates),
  serve(contract.seatPerson, seatPerson),
  serve(contract.endSeat, endSeat),
];
