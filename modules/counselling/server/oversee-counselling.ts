import { allowedSteps, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { nameRegions } from '@xinan/regions';
import type { CounsellingOversight, overseeCounselling as route } from '../contract.ts';
import {
  conditionsHeld,
  type CounsellingState,
  counsellingStates,
  defaultClocks,
  isFinal,
  nextStep,
} from '../domain.ts';
import { findCandidates } from './find-candidates.ts';
import { factsOf, findCase, findDuty, findEvents } from './store.ts';
import { tellRow, tellTimeline } from './tell-row.ts';

/** The case as the supervisor sees it: no name, no topic, nothing of the talks. Errors: `record.not_found`. */
export async function readOversight(tx: ActorTx, id: string): Promise<CounsellingOversight> {
  const row = await findCase(tx, id);
  tx.touch(row.id);
  const events = await findEvents(tx, id);
  const names = await nameRegions(tx, [row.region_code]);
  const candidates = isFinal(row.state) ? [] : await findCandidates(tx, row);
  const offered = allowedSteps(counsellingStates, {
    state: row.state as CounsellingState,
    roles: ['crisis_supervisor'],
    holds: conditionsHeld(factsOf(row, { events, sessions: [] }), {
      ...defaultClocks,
      independent: candidates.length > 0,
    }),
  });
  const next = nextStep(offered, { sessionsOfStep: 1 });
  return {
    ...tellRow(row, await findDuty(tx, id), names),
    timeline: tellTimeline(events),
    candidates: candidates.map(({ roleName: _, ...told }) => told),
    steps: offered.map((step) => ({
      step,
      label: counsellingStates.steps[step].label,
      primary: step === next,
    })),
  };
}

/** Opens a case to assign it. */
export const overseeCounselling = (
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> => readOversight(tx, params.id);
