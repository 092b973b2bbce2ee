import { localDateOf } from '@xinan/cn/dates';
import { ahp, type IndicatorSet } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { Questionnaire } from '../../contract.ts';

const questionnaires = (tx: ActorTx) =>
  tx.db
    .selectFrom('indicator_questionnaires')
    .innerJoin('indicator_sets', 'indicator_sets.id', 'indicator_questionnaires.set_id')
    .selectAll('indicator_questionnaires')
    .select([
      'indicator_sets.title_zh',
      'indicator_sets.title_en',
      'indicator_sets.version',
      'indicator_sets.document',
    ]);
export const selectQuestionnaires = questionnaires;
export type QuestionnaireFound = Awaited<ReturnType<ReturnType<typeof questionnaires>['execute']>>[number];

/** The members of a group: the themes, or the level-1 indicators of one theme. */
export function membersOf(document: unknown, group: string): Questionnaire['members'] {
  const { themes } = document as IndicatorSet;
  const members = group === 'total' ? themes : (themes.find(({ code }) => code === group)?.level1 ?? []);
  return members.map(({ code, name, weight }) => ({ code, name, weight }));
}

export const groupName = (document: unknown, group: string) =>
  (document as IndicatorSet).themes.find(({ code }) => code === group)?.name ?? {
    zh: '五个主题',
    en: 'The themes',
  };

/** A questionnaire takes answers until the end of its last day. */
export const isOpen = (row: Pick<QuestionnaireFound, 'state' | 'closes_on'>, now: Date): boolean =>
  row.state === 'open' && localDateOf(now) <= row.closes_on;

export const readJudgements = (tx: ActorTx, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.all(
        tx.db
          .selectFrom('indicator_judgements')
          .selectAll()
          .where('questionnaire_id', 'in', [...ids])
          .orderBy('submitted_at'),
      );
export type JudgementFound = Awaited<ReturnType<typeof readJudgements>>[number];

/** The pair that disagrees most with the rest, where the answer was not accepted. */
export function worstOf(matrix: readonly (readonly number[])[]) {
  const { accepted, worstPair } = ahp(matrix);
  if (accepted || !worstPair) return null;
  const { row, column, given, implied } = worstPair;
  return { row, column, given, implied };
}

/** A questionnaire with what the reader may know: everybody's count, their own answer. */
export function tellQuestionnaire(
  row: QuestionnaireFound,
  { judgements, me, now }: { judgements: readonly JudgementFound[]; me: string | null; now: Date },
): Questionnaire {
  const own = judgements.filter(({ questionnaire_id }) => questionnaire_id === row.id);
  const mine = own.find(({ account_id }) => account_id === me);
  const matrix = mine?.matrix as number[][] | undefined;
  return {
    id: row.id,
    setTitle: { zh: row.title_zh, en: row.title_en },
    setVersion: row.version,
    group: { code: row.group_code, name: groupName(row.document, row.group_code) },
    members: membersOf(row.document, row.group_code),
    state: isOpen(row, now) ? 'open' : 'closed',
    closesOn: row.closes_on,
    answers: own.length,
    accepted: own.filter(({ accepted }) => accepted).length,
    mine:
      mine && matrix
        ? {
            version: mine.row_version,
            matrix,
            weights: mine.weights as number[],
            consistency: mine.consistency,
            accepted: mine.accepted,
            worst: worstOf(matrix),
            submittedAt: mine.submitted_at.toISOString(),
          }
        : null,
  };
}
