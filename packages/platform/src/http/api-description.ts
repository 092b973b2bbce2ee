import type { ErrorTable } from '@xinan/contract-kit';
import type { Endpoint } from './module.ts';

/** What the description of the API is made of. */
export interface ApiDescription {
  readonly endpoints: readonly Endpoint[];
  readonly errors: ErrorTable;
  readonly version: string;
}
