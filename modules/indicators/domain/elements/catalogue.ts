import { serviceElements } from './service-elements.ts';
import { standingElements } from './standing-elements.ts';
import type { ElementEntry } from './entry.ts';
import { waitingElements } from './waiting-elements.ts';

/** Every data element of the reference set, each exactly once. */
export const elementEntries: readonly ElementEntry[] = [
  ...serviceElements,
  ...standingElements,
  ...waitingElements,
];
