import { formatDateTime } from '@xinan/cn/dates';
import { Section, StateTag, useDesk, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { TaskRecord } from '../../../contract/tasks.ts';
import { shownNumber } from '../logic/shown-number.ts';
import { words } from '../words.ts';

type Appeal = TaskRecord['appeals'][number];

/** What an appeal says, with the figures it holds to be right. */
export function AppealWords({ appeal }: { appeal: Appeal }): ReactNode {
  const t = useText(words);
  const { locale } = useDesk();
  const { claimedNumerator, claimedDenominator } = appeal;
  const isClaimed = claimedNumerator !== null || claimedDenominator !== null;
  return (
    <>
      <p className="kit-text">{appeal.reason}</p>
      {isClaimed && (
        <p className="kit-num">
          {t('claimed', {
            numerator: shownNumber(claimedNumerator),
            denominator: shownNumber(claimedDenominator),
          })}
        </p>
      )}
      <p className="kit-by">
        {t('raisedBy', { name: appeal.raiser, time: formatDateTime(new Date(appeal.raisedAt), locale) })}
      </p>
    </>
  );
}

/** Appeals and objections, each with its decision. */
export function AppealsSection({ record: { appeals } }: { record: TaskRecord }): ReactNode {
  const t = useText(words);
  const { locale } = useDesk();
  if (appeals.length === 0) return null;
  return (
    <Section title={t('appeals')}>
      <ul className="kit-rows">
        {appeals.map((appeal) => (
          <li key={appeal.id} className="kit-rows__item">
            <p className="collect-file__head">
              <strong>{t(`kind_${appeal.kind}`)}</strong>
              <StateTag
                tone={appeal.verdict === null ? 'amber' : appeal.verdict === 'upheld' ? 'lake' : 'plain'}
              >
                {appeal.verdict === null ? t('verdictOpen') : t(`verdict_${appeal.verdict}`)}
              </StateTag>
            </p>
            <AppealWords appeal={appeal} />
            {appeal.verdict !== null && (
              <div className="collect-verdict">
                <p className="kit-text">
                  {t('decided', { name: appeal.decider ?? '—', reason: appeal.verdictReason ?? '—' })}
                </p>
                {appeal.decidedAt !== null && (
                  <p className="kit-by">{formatDateTime(new Date(appeal.decidedAt), locale)}</p>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
