import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { groupAhp } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { summariseJudgements as route } from '../../contract.ts';
import {
  type JudgementFound,
  membersOf,
  type QuestionnaireFound,
  readJudgements,
  selectQuestionnaires,
  tellQuestionnaire,
  worstOf,
} from './tell-questionnaire.ts';

type Summary = OutputOf<typeof route>[number];

function propose(row: QuestionnaireFound, judgements: readonly JudgementFound[]): Summary['proposed'] {
  const group = groupAhp(judgements.map(({ matrix }) => matrix as number[][]));
  if (!group) return null;
  return {
    consistency: group.consistencyRatio,
    rows: membersOf(row.document, row.group_code).map((member, i) => ({
      ...member,
      proposed: group.weights[i] ?? 0,
      least: group.spread[i]?.least ?? 0,
      most: group.spread[i]?.most ?? 0,
    })),
  };
}

/** 专家赋权汇总: the group's weights beside the set's own, with each expert's; a proposal for the next version. */
export async function summariseJudgements(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const rows = await tx.all(
    selectQuestionnaires(tx).where('set_id', '=', query.set).orderBy('group_code').orderBy('opened_at'),
  );
  const judgements = await readJudgements(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const own = judgements.filter(({ questionnaire_id }) => questionnaire_id === row.id);
    return {
      ...tellQuestionnaire(row, { judgements: own, me: tx.actor.accountId, now: tx.now }),
      proposed: propose(row, own),
      experts: own.map((judgement) => ({
        name: judgement.expert_name,
        weights: judgement.weights as number[],
        consistency: judgement.consistency,
        accepted: judgement.accepted,
        worst: worstOf(judgement.matrix as number[][]),
      })),
    };
  });
}
