import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getTask as route } from '../../contract.ts';
import { readTask } from './tell-task.ts';

export const getTask = (tx: ActorTx, { params }: InputOf<typeof route>): Promise<OutputOf<typeof route>> =>
  readTask(tx, params.id);
