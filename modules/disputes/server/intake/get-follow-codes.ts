import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import QRCode from 'qrcode';
import type { getFollowCodes as route } from '../../contract.ts';
import type { Side } from '../../domain.ts';
import { places } from '../record/places.ts';
import { findCase, findParties } from '../record/store.ts';
import { followCodeOf } from './follow-code.ts';

/** In the fragment, so that the code never reaches a server's log or another site. */
export const followPath = (code: string): string => `/follow#${code}`;

/** 当事人查询码: derived anew each time, stored nowhere. The picture leads to the city's own address. */
export const getFollowCodes =
  (publicOrigin: string) =>
  async (tx: ActorTx, { params }: InputOf<typeof route>): Promise<OutputOf<typeof route>> => {
    const row = await findCase(tx, params.id);
    tx.touch(row.id);
    const key = tx.vault.unwrap('dispute', row.wrapped_key);
    const present = (await findParties(tx, row.id)).filter(({ left_at }) => left_at === null);
    const codes = present.map(async (party) => {
      const code = followCodeOf(tx.vault, party.id);
      return {
        partyId: party.id,
        side: party.side as Side,
        name: key.openText(places.name(party.id), party.name_sealed),
        code,
        path: followPath(code),
        qrSvg: await QRCode.toString(`${publicOrigin}${followPath(code)}`, { type: 'svg', margin: 1 }),
      };
    });
    return { codes: await Promise.all(codes) };
  };
