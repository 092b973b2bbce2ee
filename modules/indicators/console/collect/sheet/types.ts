import type { OutputOf } from '@xinan/contract-kit';
import type { getBatch } from '../../../contract/tasks.ts';

export type Batch = OutputOf<typeof getBatch>;
export type SheetRow = Batch['rows'][number];
