import { formatDateTime } from '@xinan/cn/dates';
import { RoomLink, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { dash, formatAmount, formatPeriodWords } from '../format.ts';
import { type Part, type Proof, ratiosOf, sumOfParts } from './proof-data.ts';
import { proofWords } from './words.ts';

const outcomes = ['verified', 'rejected', 'not_reported', 'not_applicable'] as const;

/** Numerator and denominator by place, who answered for each, and the sum. */
export function PartsStep({ proof }: { proof: Proof }): ReactNode {
  const t = useText(proofWords);
  const { parts } = proof;
  if (parts.length === 0) return <p className="kit-soft">{t('partsNoneAtAll')}</p>;
  const ratios = ratiosOf(parts);
  const sums = sumOfParts(parts);
  const isHidden = parts.some(({ suppressed }) => suppressed);
  return (
    <div className="scores-scroll">
      <table className="scores-table proof-parts">
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            <th scope="col" className="scores-table__number">
              {t('numerator')}
            </th>
            <th scope="col" className="scores-table__number">
              {t('denominator')}
            </th>
            <th scope="col">{t('own')}</th>
            <th scope="col">{t('people')}</th>
            <th scope="col">{t('evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, i) => (
            <Row key={`${part.unit.code}/${part.period}`} part={part} ratio={ratios[i] ?? null} />
          ))}
        </tbody>
        {parts.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{t('sum')}</th>
              {sums ? (
                <>
                  <td className="scores-table__number">{formatAmount(sums.numerator)}</td>
                  <td className="scores-table__number">{formatAmount(sums.denominator)}</td>
                  <td colSpan={3} />
                </>
              ) : (
                <td colSpan={5} className="kit-soft">
                  {isHidden ? t('suppressedSums') : dash}
                </td>
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Row({ part, ratio }: { part: Part; ratio: number | null }): ReactNode {
  const t = useText(proofWords);
  const say = useSay();
  const { locale } = useDesk();
  const outcome = outcomes.find((one) => one === part.status);
  const isGood = outcome === 'verified' || outcome === undefined;
  const number = (value: number | null) => (part.suppressed ? '*' : formatAmount(value));
  return (
    <tr>
      <th scope="row">
        {say(part.unit.name)}
        <small>{formatPeriodWords(part.period, locale)}</small>
        {!isGood && <StateTag tone={outcome === 'not_applicable' ? 'plain' : 'brick'}>{t(`status_${outcome}`)}</StateTag>}
      </th>
      <td className="scores-table__number">{number(part.numerator)}</td>
      <td className="scores-table__number">{number(part.denominator)}</td>
      <td>
        <span className="proof-bar" aria-hidden="true">
          {ratio !== null && <span style={{ width: `${ratio * 100}%` }} />}
        </span>
      </td>
      <td>
        <span className="proof-hands">
          {[part.submitter ?? t('byPlatform'), part.reviewer, part.verifier]
            .map((name) => name ?? t('nobody'))
            .join(' → ')}
          {part.verifiedAt && (
            <small>
              <time dateTime={part.verifiedAt}>{formatDateTime(new Date(part.verifiedAt), locale)}</time>
            </small>
          )}
        </span>
      </td>
      <td>
        {part.evidence > 0 ? t('evidenceCount', { n: part.evidence }) : t('noEvidence')}
        {part.taskId && (
          <small>
            <RoomLink to={`/indicators/tasks/${part.taskId}`}>{t('openTask')}</RoomLink>
          </small>
        )}
      </td>
    </tr>
  );
}
