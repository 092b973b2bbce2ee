import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { endCounselling as route } from '../contract.ts';
import type { CounsellingStep, Ending } from '../domain.ts';
import { closeCase, type HowEnded, noteStop } from './close-case.ts';
import { takeStep } from './take-step.ts';
import { readRecord } from './tell-record.ts';

interface Way {
  readonly step: CounsellingStep;
  readonly how: HowEnded;
}

/** Before the consent a case is not taken up; after it, it is the person who ends it. */
const ways: Readonly<Record<'before' | 'after', Readonly<Record<Ending, Way>>>> = {
  before: {
    said: { step: 'decline', how: 'declined' },
    silent: { step: 'close_unreached', how: 'unreached' },
  },
  after: {
    said: { step: 'end_by_person', how: 'stopped' },
    silent: { step: 'close_lapsed', how: 'lapsed' },
  },
};
const wayOf = (state: string, ending: Ending): Way =>
  ways[state === 'assigned' || state === 'requested' ? 'before' : 'after'][ending];

/** 本人停止: at any time, without a reason; or after enough attempts on different days that reached nobody. */
export async function endCounselling(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, ending } = body;
  await takeStep(
    tx,
    { ...params, version, step: ({ state }) => wayOf(state, ending).step },
    async ({ row, signed }) => {
      if (ending === 'said') await noteStop(tx, row, signed);
      return closeCase(tx, row, { how: wayOf(row.state, ending).how, begun: row.begun_at !== null });
    },
  );
  return readRecord(tx, params.id);
}
