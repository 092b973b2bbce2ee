import { StateTag, type Tone, useSay, useText } from '@xinan/console-kit';
import type { AlertLevel, Band, Cutoff, Instrument, Scale } from '@xinan/scoring';
import { type InstrumentRules, type ItemRule, itemsText, show, showComparison } from '@xinan/scoring/explain';
import type { ReactNode } from 'react';
import { words } from '../../locales/console.ts';
import { alertLevels } from '../../locales/tables.ts';
import { useAges } from '../pieces.tsx';

interface TableProps {
  readonly label: string;
  /** The heading above says it already; the label is for screen readers. */
  readonly isTitled?: boolean;
  readonly head: readonly string[];
  readonly children: ReactNode;
}

/** A table that moves sideways inside its own frame on a phone. */
export function PlainTable({ label, isTitled = false, head, children }: TableProps): ReactNode {
  return (
    <div className="inst-table" role="region" aria-label={label} tabIndex={0}>
      <table>
        <caption className={isTitled ? 'kit-hidden' : 'inst-caption'}>{label}</caption>
        <thead>
          <tr>
            {head.map((name, index) => (
              <th key={index}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** Items that count alike stand in one line. */
const groupsOf = (items: readonly ItemRule[]): (readonly ItemRule[])[] => [
  ...Map.groupBy(items, ({ adds, reversed }) => JSON.stringify([adds, reversed])).values(),
];

export function ItemTable({ instrument, items }: { instrument: Instrument; items: readonly ItemRule[] }) {
  const t = useText(words);
  const say = useSay();
  const answers = [...new Set(items.flatMap(({ adds }) => adds.map(({ answer }) => answer)))].toSorted(
    (a, b) => a - b,
  );
  if (items.length === 0 || answers.length > 12) return null;
  return (
    <PlainTable label={t('answersCount')} head={[`${t('answer')} →`, ...answers.map(String)]}>
      {groupsOf(items).map((group) => (
        <tr key={group[0]?.itemId}>
          <th scope="row">
            {say(
              itemsText(
                instrument,
                group.map(({ itemId }) => itemId),
              ),
            )}{' '}
            {group[0]?.reversed && <StateTag tone="sky">{t('reversed')}</StateTag>}
          </th>
          {answers.map((answer) => {
            const found = group[0]?.adds.find((one) => one.answer === answer);
            return (
              <td key={answer} className="kit-num">
                {found ? show(found.adds) : ''}
              </td>
            );
          })}
        </tr>
      ))}
    </PlainTable>
  );
}

export function BandTable({ bands, norm }: { bands: readonly Band[]; norm: string }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const title = norm === 'default' ? t('bands') : `${t('bands')} · ${t('bandNorm', { norm })}`;
  return (
    <PlainTable label={title} head={[t('range'), t('bandWords'), t('source')]}>
      {bands
        .toSorted((a, b) => a.min - b.min)
        .map(({ code, min, max, label, source }) => (
          <tr key={code}>
            <td className="kit-num inst-nowrap">{t('rangeOf', { low: show(min), high: show(max) })}</td>
            <td>{say(label)}</td>
            <td className="kit-soft">{source}</td>
          </tr>
        ))}
    </PlainTable>
  );
}

export function CutoffTable({ cutoffs }: { cutoffs: readonly Cutoff[] }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const ages = useAges();
  if (cutoffs.length === 0) return null;
  return (
    <PlainTable label={t('cutoffs')} head={[t('cutoff'), t('bandWords'), t('whom'), t('source')]}>
      {cutoffs.map((cutoff, index) => (
        <tr key={index}>
          <td className="kit-num inst-nowrap">{showComparison(cutoff.op, cutoff.value)}</td>
          <td>{say(cutoff.label)}</td>
          <td>
            {[
              cutoff.population,
              ...(cutoff.sex ? [t(cutoff.sex)] : []),
              ...(cutoff.ages ? [ages(...cutoff.ages)] : []),
            ].join(' · ')}
          </td>
          <td className="kit-soft">{cutoff.source}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

const levelTones: Readonly<Record<AlertLevel, Tone>> = {
  'follow-up': 'amber',
  urgent: 'brick',
  'emergency-review': 'brick',
};

export function AlertList({ alerts }: { alerts: InstrumentRules['alerts'] }): ReactNode {
  const t = useText(words);
  const say = useSay();
  if (alerts.length === 0) return <p className="kit-soft">{t('noAlerts')}</p>;
  return (
    <ul className="kit-rows">
      {alerts.map(({ rule, when, hangsOn }) => (
        <li key={rule.id} className="kit-rows__item">
          <div className="kit-line">
            <StateTag tone={levelTones[rule.level]}>{say(alertLevels[rule.level])}</StateTag>
            <span>{say(when)}</span>
          </div>
          <p className="inst-line">{say(rule.message)}</p>
          <p className="kit-by">
            {say(hangsOn)} {t(rule.official ? 'authorsRule' : 'ownRule')} · {rule.source}
          </p>
        </li>
      ))}
    </ul>
  );
}

export function Norms({ instrument, scale }: { instrument: Instrument; scale: Scale }): ReactNode {
  const t = useText(words);
  const norms = (instrument.norms ?? []).filter((norm) => norm.scale === scale.id);
  if (norms.length === 0) return null;
  return (
    <PlainTable label={t('norms')} head={[t('whom'), 'M', 'SD', t('source')]}>
      {norms.map((norm) => (
        <tr key={norm.id}>
          <td>{norm.population}</td>
          <td className="kit-num">{show(norm.mean)}</td>
          <td className="kit-num">{show(norm.sd)}</td>
          <td className="kit-soft">{norm.source}</td>
        </tr>
      ))}
    </PlainTable>
  );
}
