import type { ServerModule } from '@xinan/platform/http';
import { keepStanding } from './elements/keep-standing.ts';

export { type ElementReader, type ElementsWanted, readElements } from './elements/read-elements.ts';
export { recordElements } from './elements/record-elements.ts';
export type { ElementValue } from './elements/store.ts';

const hourMs = 3_600_000;

/** The city index. So far: data elements, each defined once, and their monthly observations. */
export const cityIndexModule: ServerModule = {
  name: 'indicators',
  endpoints: [],
  rounds: (city) => [{ name: 'standing elements', everyMs: hourMs, walk: () => keepStanding(city) }],
};
