import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getTeam as route } from '../contract.ts';
import { readTeamPage } from './read-team-page.ts';

/** One team with its members. */
export const getTeam = (tx: ActorTx, { params }: InputOf<typeof route>): Promise<OutputOf<typeof route>> =>
  readTeamPage(tx, params.id);
