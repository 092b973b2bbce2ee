import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { giveMyWord as route } from '../../contract.ts';
import { insertWords, requireVoice } from '../mediation/record-consent.ts';
import { findMyPart, mannerOf, noteMyAct, requireRoom } from './my-part.ts';
import { tellMyDispute } from './tell-my-dispute.ts';

/** 表达意愿: yes or no, also after the other; for myself or for whom I may speak. */
export async function giveMyWord(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const mine = await findMyPart(tx, params.id);
  requireRoom(mine, 'give_word');
  const manner = mine.me.kind === 'agent' ? 'by_agent' : mannerOf(tx);
  const word = { ...body, partyId: mine.me.id, manner };
  requireVoice(mine.parties, word);
  await insertWords(tx, mine.row.id, { words: [word], extensions: mine.row.extensions });
  await noteMyAct(tx, mine, 'give_word');
  return tellMyDispute(tx, params.id);
}
