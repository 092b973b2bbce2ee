import { formatDateTime } from '@xinan/cn/dates';
import { Icon, RoomLink, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import { forward } from '@xinan/ui/icons';
import { type ReactNode, useState } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import { ScrollBox } from '../page/scroll-box.tsx';
import { dash, formatAmount } from '../format.ts';
import { type Part, partsByUnit, type Proof, ratiosOf, sumOfParts } from './proof-data.ts';
import { proofWords } from './words.ts';

type UnitParts = ReturnType<typeof partsByUnit>[number];

const outcomes = ['verified', 'rejected', 'not_reported', 'not_applicable'] as const;

/** Numerator and denominator by place, who answered for each, and the sum. */
export function PartsStep({ proof }: { proof: Proof }): ReactNode {
  const t = useText(proofWords);
  const say = useSay();
  const { parts } = proof;
  if (parts.length === 0) return <p className="kit-soft">{t('partsNoneAtAll')}</p>;
  const units = partsByUnit(parts);
  const isMany = units.length > 1;
  const ratios = ratiosOf(units.map(({ sums }) => sums));
  const sums = sumOfParts(parts);
  const isHidden = parts.some(({ suppressed }) => suppressed);
  return (
    <ScrollBox label={t('stepParts')}>
      <table className="scores-table proof-parts">
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            <th scope="col" className="scores-table__number">
              {t('numerator')}
              {proof.numerator && <small>{say(proof.numerator)}</small>}
            </th>
            <th scope="col" className="scores-table__number">
              {t('denominator')}
              {proof.denominator && <small>{say(proof.denominator)}</small>}
            </th>
            {isMany && <th scope="col">{t('own')}</th>}
            <th scope="col">{t('people')}</th>
            <th scope="col">{t('evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((row, i) => (
            <Place key={row.unit.code} row={row} ratio={isMany ? (ratios[i] ?? null) : undefined} />
          ))}
        </tbody>
        {isMany && (
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
    </ScrollBox>
  );
}

/** A place that reported once is one row; one that reported several times is its sum, with the reports below on demand. */
function Place({ row, ratio }: { row: UnitParts; ratio: number | null | undefined }): ReactNode {
  const t = useText(proofWords);
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const { unit, members, sums, isHidden } = row;
  const [only] = members;
  if (members.length === 1 && only) return <Report part={only} ratio={ratio} name={say(unit.name)} />;
  const number = (value: number | null | undefined) => (isHidden ? '*' : formatAmount(value));
  const evidence = members.reduce((sum, part) => sum + part.evidence, 0);
  return (
    <>
      <tr>
        <th scope="row">{say(unit.name)}</th>
        <td className="scores-table__number">{number(sums?.numerator)}</td>
        <td className="scores-table__number">{number(sums?.denominator)}</td>
        <Bar ratio={ratio} />
        <td>
          <button
            type="button"
            className="scores-toggle"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon path={forward} size={13} /> {t('tasksOf', { n: members.length })}
            <span className="kit-hidden"> {say(unit.name)}</span>
          </button>
        </td>
        <td>{evidence > 0 ? t('evidenceCount', { n: evidence }) : t('noEvidence')}</td>
      </tr>
      {isOpen &&
        members.map((part) => (
          <Report key={part.period} part={part} ratio={ratio === undefined ? undefined : null} />
        ))}
    </>
  );
}

/** The cell of a place among others: its ratio beside the largest; no cell where there is one place only. */
const Bar = ({ ratio }: { ratio: number | null | undefined }): ReactNode =>
  ratio === undefined ? null : (
    <td>
      <span className="proof-bar" aria-hidden="true">
        {ratio !== null && <span style={{ width: `${ratio * 100}%` }} />}
      </span>
    </td>
  );

/** One task: its counts, who answered for them, when, and the way to it. */
function Report({
  part,
  ratio,
  name,
}: {
  part: Part;
  ratio: number | null | undefined;
  name?: string;
}): ReactNode {
  const t = useText(proofWords);
  const { locale } = useDesk();
  const outcome = outcomes.find((one) => one === part.status);
  const number = (value: number | null) => (part.suppressed ? '*' : formatAmount(value));
  // What the platform counts has no submitter and no reviewer: nobody is missing there.
  const hands =
    part.submitter === null
      ? [t('byPlatform'), ...(part.verifier ? [part.verifier] : [])]
      : [part.submitter, part.reviewer ?? t('nobody'), part.verifier ?? t('nobody')];
  return (
    <tr className={name === undefined ? 'proof-parts__report' : undefined}>
      <th scope="row">
        {name}
        <small>{namePeriod(part.period, locale)}</small>
        {outcome !== undefined && outcome !== 'verified' && (
          <StateTag tone={outcome === 'not_applicable' ? 'plain' : 'brick'}>
            {t(`status_${outcome}`)}
          </StateTag>
        )}
      </th>
      <td className="scores-table__number">{number(part.numerator)}</td>
      <td className="scores-table__number">{number(part.denominator)}</td>
      <Bar ratio={ratio} />
      <td>
        <span className="proof-hands">
          {hands.join(' → ')}
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
