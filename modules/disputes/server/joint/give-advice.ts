import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { giveCounsellorAdvice, givePoliceAdvice as policeRoute } from '../../contract.ts';
import { findCase } from '../record/store.ts';
import { announceChange } from '../steps/notices.ts';
import { readCounsellorView } from './counsellor-view.ts';
import { insertAdvice } from './joint-parts.ts';
import { readPoliceView } from './police-view.ts';

async function advise(tx: ActorTx, id: string, advice: Parameters<typeof insertAdvice>[2]): Promise<void> {
  const row = await findCase(tx, id);
  await insertAdvice(tx, row, advice);
  announceChange(tx, row);
}

/** 民警通报 to the team. */
export async function givePoliceAdvice(
  tx: ActorTx,
  { params, body }: InputOf<typeof policeRoute>,
): Promise<OutputOf<typeof policeRoute>> {
  await advise(tx, params.id, { from: 'police', ...body });
  return readPoliceView(tx, params.id);
}

/** 心理顾问通报 to the team: the minimum, never notes. */
export async function giveAdviceOfCounsellor(
  tx: ActorTx,
  { params, body }: InputOf<typeof giveCounsellorAdvice>,
): Promise<OutputOf<typeof giveCounsellorAdvice>> {
  await advise(tx, params.id, { from: 'counsellor', ...body });
  return readCounsellorView(tx, params.id);
}
