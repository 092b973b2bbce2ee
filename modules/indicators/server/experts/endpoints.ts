import { type Endpoint, serve } from '@xinan/platform/http';
import * as contract from '../../contract.ts';
import { judgeGroup } from './judge-group.ts';
import { listQuestionnaires } from './list-questionnaires.ts';
import { closeQuestionnaire, openQuestionnaire } from './open-questionnaire.ts';
import { summariseJudgements } from './summarise-judgements.ts';

export const expertEndpoints: readonly Endpoint[] = [
  serve(contract.summariseJudgements, summariseJudgements),
  serve(contract.listQuestionnaires, listQuestionnaires),
  serve(contract.judgeGroup, judgeGroup),
  serve(contract.openQuestionnaire, openQuestionnaire),
  serve(contract.closeQuestionnaire, closeQuestionnaire),
];
