import { parentPort, workerData } from 'node:worker_threads';
import { fromQuestionnaire } from '@xinan/scoring/exchange/fhir';
import type { ImportJob } from './import-questionnaire.ts';

const { questionnaire, facts } = workerData as ImportJob;

parentPort?.postMessage(fromQuestionnaire(questionnaire, facts));
