import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { approveTasks } from './approve-tasks.ts';
import { decideAppeal } from './decide-appeal.ts';
import { declareNotApplicable } from './declare-not-applicable.ts';
import { getBatch } from './get-batch.ts';
import { getTask } from './get-task.ts';
import { listBatches } from './list-batches.ts';
import { listTasks } from './list-tasks.ts';
import { passTask } from './pass-task.ts';
import { queryTask } from './query-task.ts';
import { objectToSnapshot, raiseAppeal } from './raise-appeal.ts';
import { recordSpotCheck } from './record-spot-check.ts';
import { saveTask } from './save-task.ts';
import { submitTasks } from './submit-tasks.ts';
import { stepWithReason } from './with-reason.ts';

export const taskEndpoints: readonly Endpoint[] = [
  serve(contract.listTasks, listTasks),
  serve(contract.listBatches, listBatches),
  serve(contract.getBatch, getBatch),
  serve(contract.getTask, getTask),
  serve(contract.saveTask, saveTask),
  serve(contract.submitTasks, submitTasks),
  serve(contract.declareNotApplicable, declareNotApplicable),
  serve(contract.objectToSnapshot, objectToSnapshot),
  serve(contract.raiseAppeal, raiseAppeal),
  serve(contract.approveTasks, approveTasks),
  serve(contract.returnTask, stepWithReason('return')),
  serve(contract.queryTask, queryTask),
  serve(contract.passTask, passTask),
  serve(
    contract.rejectTask,
    stepWithReason('reject', (tx) => () => ({ verifier_id: tx.actor.accountId })),
  ),
  serve(contract.recordSpotCheck, recordSpotCheck),
  serve(contract.decideAppeal, decideAppeal),
];
