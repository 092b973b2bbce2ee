import { Choices, optionsOf, Problem, useDesk, useRouteMutation, useSay, useText } from '@xinan/console-kit';
import { actions } from '@xinan/policy';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answerAssignment, type TeamMember } from '../../contract.ts';
import { type RecusalReason, recusalReasons, teamParts } from '../../domain.ts';
import { jointWords } from '../../locales/console-joint.ts';

export interface AnswerBoxProps {
  readonly record: { readonly id: string; readonly members: readonly TeamMember[] };
  readonly onAccepted: (what: string) => void;
  /** Declined or recused: the case goes back to the desk. */
  readonly onLeft: (what: string) => void;
}

type Answer = 'accept' | 'decline' | 'recuse';

/** The offer of a case, to be answered; later the way to recuse. Shown to the person it concerns alone. */
export function AnswerBox({ record, onAccepted, onLeft }: AnswerBoxProps): ReactNode {
  const t = useText(jointWords);
  const say = useSay();
  const { person } = useDesk();
  const me = record.members.find(({ isMe, state }) => isMe && (state === 'offered' || state === 'accepted'));
  const [asking, setAsking] = useState<'decline' | 'recuse' | null>(null);
  const [reason, setReason] = useState<RecusalReason | null>(null);
  const { mutate, isPending, error } = useRouteMutation(answerAssignment, {
    onDone: (_, { body }) => {
      const tell = body.answer === 'accept' ? onAccepted : onLeft;
      tell(t(`answered_${body.answer}`));
    },
  });
  const mayAnswer = person.roles.some((role) => Object.hasOwn(actions['dispute.recuse'].by, role));
  if (!me || !mayAnswer) return null;
  const send = (answer: Answer) =>
    mutate({ params: { id: record.id }, body: { answer, ...(reason ? { reason } : {}) } });
  if (me.state === 'accepted' && asking === null)
    return (
      <p className="dispute-recuse no-print">
        <Button type="link" size="small" onClick={() => setAsking('recuse')}>
          {t('recuseMe')}
        </Button>
      </p>
    );
  return (
    <section className="kit-next dispute-answer no-print" aria-label={t('offerTitle')}>
      <h2 className="kit-next__title">
        {t(me.state === 'offered' ? 'offerFor' : 'recuseTitle', { part: say(teamParts[me.part]) })}
      </h2>
      <p className="kit-next__hint">{t('offerHint')}</p>
      {error && <Problem error={error} compact />}
      {asking === null ? (
        <div className="kit-next__steps">
          <Button type="primary" size="large" loading={isPending} onClick={() => send('accept')}>
            {t('accept')}
          </Button>
          <div className="kit-next__others">
            <Button onClick={() => setAsking('decline')}>{t('decline')}</Button>
            <Button onClick={() => setAsking('recuse')}>{t('recuse')}</Button>
          </div>
        </div>
      ) : (
        <div className="dispute-answer__why">
          <Choices<RecusalReason>
            label={t('why')}
            options={optionsOf(recusalReasons, say)}
            value={reason}
            onChange={setReason}
          />
          <div className="kit-next__steps">
            <Button
              type="primary"
              disabled={reason === null}
              loading={isPending}
              onClick={() => send(asking)}
            >
              {t(asking)}
            </Button>
            <Button onClick={() => setAsking(null)}>{t('back')}</Button>
          </div>
        </div>
      )}
    </section>
  );
}
