import { type ServerModule } from '@xinan/platform/http';
import * as contract from '../contract.ts';
import { indicatorDutyKinds } from '../domain.ts';
import { cycleEndpoints } from './cycles/endpoints.ts';
import { keepStanding } from './elements/keep-standing.ts';
import { evidenceEndpoints } from './evidence/endpoints.ts';
import { expertEndpoints } from './experts/endpoints.ts';
import { publicEndpoints } from './public/endpoints.ts';
import { registerEndpoints } from './register/endpoints.ts';
import { reportEndpoints } from './report/endpoints.ts';
import { runEndpoints } from './runs/endpoints.ts';
import { walkCycles } from './track/walk-cycles.ts';
import { seatEndpoints } from './seats/endpoints.ts';
import { setEndpoints } from './sets/endpoints.ts';
import { settingEndpoints } from './settings/endpoints.ts';
import { taskEndpoints } from './tasks/endpoints.ts';

export { type ElementReader, type ElementsWanted, readElements } from './elements/read-elements.ts';
export { recordElements } from './elements/record-elements.ts';
export { type Replay, replayRun } from './runs/replay-run.ts';
export type { ElementValue } from './elements/store.ts';

const hourMs = 3_600_000;

/** The 心安城市 index: from department forms and live operations to a published, explainable score. */
export const cityIndexModule: ServerModule = {
  name: 'indicators',
  errors: contract.errors,
  dutyKinds: indicatorDutyKinds,
  constraints: {
    indicator_cycles_pk: 'request.key_reused',
    indicator_cycles_period_key: 'index.cycle_exists',
    indicator_sets_pk: 'request.key_reused',
    indicator_sets_version_key: 'index.set_version_taken',
    indicator_sets_two_people: 'index.set_same_person',
    indicator_seats_once: 'index.seat_taken',
    indicator_evidence_pk: 'request.key_reused',
    indicator_caps_pk: 'request.key_reused',
    indicator_questionnaires_pk: 'request.key_reused',
    indicator_questionnaires_one_open: 'index.questionnaire_closed',
    indicator_register_entries_pk: 'request.key_reused',
    indicator_runs_ordinal_key: 'record.changed',
    indicator_appeals_one_open: 'record.changed',
  },
  rounds: (city) => [
    { name: 'evaluation cycles', everyMs: 20_000, walk: () => walkCycles(city) },
    { name: 'standing elements', everyMs: hourMs, walk: () => keepStanding(city) },
  ],
  endpoints: [
    ...setEndpoints,
    ...seatEndpoints,
    ...cycleEndpoints,
    ...taskEndpoints,
    ...evidenceEndpoints,
    ...runEndpoints,
    ...reportEndpoints,
    ...expertEndpoints,
    ...publicEndpoints,
    ...registerEndpoints,
    ...settingEndpoints,
  ],
};
