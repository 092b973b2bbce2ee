import { formatDate } from '@xinan/cn/dates';
import { Problem, Section, StateTag, useDesk, useRouteMutation, useSay, useText } from '@xinan/console-kit';
import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { closeQuestionnaire } from '../../../contract.ts';
import { expertWords } from '../expert-words.ts';
import { formatWeight } from '../experts/weight-bars.tsx';
import { ExpertTable } from './expert-table.tsx';
import type { Summary } from './summary.ts';
import { formatPoints, type ProposedRow, scaleOf } from './proposal.ts';

interface GroupSummaryProps {
  readonly summary: Summary;
  readonly refetch: () => void;
}

/** One questionnaire: proposed beside present weights, the spread between experts, and who contradicted themselves. */
export function GroupSummary({ summary, refetch }: GroupSummaryProps): ReactNode {
  const t = useText(expertWords);
  const say = useSay();
  const { locale } = useDesk();
  const { group, state, closesOn, answers, accepted, proposed, experts } = summary;
  const [isClosing, setClosing] = useState(false);
  return (
    <Section
      title={say(group.name)}
      aside={state === 'open' && <Button onClick={() => setClosing(true)}>{t('closeNow')}</Button>}
    >
      <p className="kit-line">
        <StateTag tone={state === 'open' ? 'sky' : 'plain'}>{t(state)}</StateTag>
        <span className="kit-soft">
          {t('until', { date: formatDate(closesOn, locale) })} · {t('answersOf', { n: answers, accepted })}
        </span>
      </p>
      {proposed ? <Proposal {...proposed} /> : <p>{t('noAnswers')}</p>}
      {experts.length > 0 && <ExpertTable summary={summary} />}
      {isClosing && (
        <CloseDialog
          summary={summary}
          onClose={() => setClosing(false)}
          onDone={() => {
            setClosing(false);
            refetch();
          }}
        />
      )}
    </Section>
  );
}

function Proposal({ rows, consistency }: NonNullable<Summary['proposed']>): ReactNode {
  const t = useText(expertWords);
  const most = scaleOf(rows);
  return (
    <>
      <ul className="propose-key kit-soft" aria-hidden="true">
        <li>
          <i className="propose-key__own" />
          {t('keyOwn')}
        </li>
        <li>
          <i className="propose-key__proposed" />
          {t('keyProposed')}
        </li>
        <li>
          <i className="propose-key__spread" />
          {t('keySpread')}
        </li>
      </ul>
      <ul className="propose">
        {rows.map((row) => (
          <Row key={row.code} row={row} most={most} />
        ))}
      </ul>
      <p className="kit-by">{t('groupConsistency', { ratio: consistency.toFixed(2) })}</p>
    </>
  );
}

function Row({ row, most }: { row: ProposedRow; most: number }): ReactNode {
  const t = useText(expertWords);
  const say = useSay();
  const at = (weight: number) => `${(weight / most) * 100}%`;
  return (
    <li>
      <p className="propose__name">{say(row.name)}</p>
      <div className="propose__bars" aria-hidden="true">
        <span className="propose__own" style={{ inlineSize: at(row.weight) }} />
        <span className="propose__proposed" style={{ inlineSize: at(row.proposed) }} />
        <span
          className="propose__spread"
          style={{ insetInlineStart: at(row.least), inlineSize: at(row.most - row.least) }}
        />
      </div>
      <p className="propose__figures kit-num">
        <span className="kit-soft">
          {t('own')} {formatWeight(row.weight)}
        </span>
        <span className="propose__figure">
          {t('proposed')} {formatWeight(row.proposed)}
        </span>
        <span>{t('difference', { n: formatPoints(row.proposed - row.weight) })}</span>
        <span className="kit-soft">
          {t('spread', { least: formatWeight(row.least), most: formatWeight(row.most) })}
        </span>
      </p>
    </li>
  );
}

interface CloseDialogProps {
  readonly summary: Summary;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function CloseDialog({ summary, onClose, onDone }: CloseDialogProps): ReactNode {
  const t = useText(expertWords);
  const { mutate, isPending, error } = useRouteMutation(closeQuestionnaire, { onDone });
  return (
    <Modal
      open
      title={t('closeTitle')}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            type="primary"
            loading={isPending}
            onClick={() => mutate({ params: { id: summary.id }, body: {} })}
          >
            {t('closeNow')}
          </Button>
        </>
      }
    >
      <p>{t('closeText', { n: summary.answers, accepted: summary.accepted })}</p>
      {error && <Problem error={error} compact />}
    </Modal>
  );
}
