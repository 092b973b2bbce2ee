import { formatDateTime } from '@xinan/cn/dates';
import { useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { sides } from '../../domain.ts';
import { recordWords } from '../../locales/console-record.ts';
import { FeelingCurve } from './feeling-curve.tsx';
import { feelingLines } from './feeling-points.ts';
import { useFileDesk } from './file-desk.tsx';
import { FileSection, NothingYet } from './file-section.tsx';

/** How the parties feel, as they told it, and the hint for when to meet: a hint, never a decision. */
export function FeelingsSection(): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const { locale } = useDesk();
  const { record } = useFileDesk();
  const { readiness } = record;
  const lines = feelingLines(record.emotions, new Map(record.parties.map(({ id, side }) => [id, side])));
  const told = record.emotions.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const nameOf = (id: string) => record.parties.find((party) => party.id === id)?.name ?? '';
  return (
    <FileSection id="feelings" hint={t('feelingsHint')}>
      {readiness && (
        <p className="dispute-hint-card">
          <strong>{t(`readiness_${readiness.suggestion}`)}</strong> {say(readiness.why)}{' '}
          {readiness.notBefore &&
            t('notBefore', { time: formatDateTime(new Date(readiness.notBefore), locale) })}{' '}
          <span className="kit-soft">{t('onlyHint')}</span>
        </p>
      )}
      {lines.size === 0 ? (
        <NothingYet>{t('noFeelings')}</NothingYet>
      ) : (
        <>
          <FeelingCurve lines={lines} />
          <details className="kit-more">
            <summary>{t('eachFeeling', { n: told.length })}</summary>
            <table className="dispute-table">
              <thead>
                <tr>
                  <th scope="col">{t('whoseWord')}</th>
                  <th scope="col">{t('side')}</th>
                  <th scope="col">{t('moment')}</th>
                  <th scope="col">{t('score')}</th>
                  <th scope="col">{t('when')}</th>
                </tr>
              </thead>
              <tbody>
                {told.map(({ partyId, moment, score, at }, index) => (
                  <tr key={index}>
                    <th scope="row">{nameOf(partyId)}</th>
                    <td>{sideName(record.parties.find(({ id }) => id === partyId)?.side, say)}</td>
                    <td>{t(`moment_${moment}`)}</td>
                    <td className="kit-num">{score}</td>
                    <td className="kit-num">{formatDateTime(new Date(at), locale)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </FileSection>
  );
}

const sideName = (
  side: keyof typeof sides | undefined,
  say: (words: { zh: string; en: string }) => string,
): string => (side ? say(sides[side]) : '');
