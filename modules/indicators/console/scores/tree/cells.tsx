import type { LegendBand } from '@xinan/charts';
import { Icon, StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import { forward } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import type { IndicatorCell } from '../../../contract.ts';
import { dash, formatAmount, withUnit } from '../format.ts';
import { ScoreMark } from '../page/marks.tsx';
import { scoreWords } from '../words.ts';
import { type GroupRow, isRemarkable } from './tree-rows.ts';

export interface ListProps {
  readonly rows: readonly (GroupRow | { readonly kind: 'indicator'; readonly indicator: IndicatorCell })[];
  readonly bands: readonly LegendBand[];
  readonly caption: string;
  readonly onToggle: (group: string) => void;
  readonly onExplain: (code: string) => void;
}

/** A number that opens its proof. */
export function ProofButton({
  name,
  onClick,
  children,
}: {
  name: string;
  onClick: () => void;
  children: ReactNode;
}): ReactNode {
  const t = useText(scoreWords);
  return (
    <button type="button" className="scores-number" title={t('proofOf', { name })} onClick={onClick}>
      {children}
    </button>
  );
}

/** Opens and closes a group; its name is the button. */
export function GroupToggle({
  row,
  onToggle,
}: {
  row: GroupRow;
  onToggle: (code: string) => void;
}): ReactNode {
  const say = useSay();
  const { code, name } = row.group;
  return (
    <button type="button" className="scores-toggle" aria-expanded={row.isOpen} onClick={() => onToggle(code)}>
      <Icon path={forward} size={14} />
      <span className="scores-code">{code}</span>
      <span className="scores-toggle__name">{say(name)}</span>
      <span className="scores-count">{row.shown}</span>
    </button>
  );
}

/** The value with its unit; `*` where the counts are too small to be shown. */
export function valueWords({ suppressed, value, valueUnit }: IndicatorCell, locale: 'zh' | 'en'): string {
  return suppressed ? '*' : withUnit(formatAmount(value), valueUnit[locale]);
}

export function countWords({ suppressed, numerator, denominator }: IndicatorCell): string {
  if (suppressed) return '* / *';
  if (numerator === null && denominator === null) return dash;
  return denominator === null
    ? formatAmount(numerator)
    : `${formatAmount(numerator)} / ${formatAmount(denominator)}`;
}

/** The score, or what stands instead of one. */
export function IndicatorScore({
  indicator,
  bands,
}: {
  indicator: IndicatorCell;
  bands: readonly LegendBand[];
}): ReactNode {
  return indicator.score === null ? dash : <ScoreMark score={indicator.score} bands={bands} />;
}

const tones: Readonly<Record<string, 'amber' | 'brick' | 'sky' | 'plain'>> = {
  late: 'amber',
  provisional: 'sky',
  not_reported: 'brick',
  rejected: 'brick',
};
const known = new Set([
  'late',
  'provisional',
  'carried',
  'not_applicable',
  'not_due',
  'not_reported',
  'rejected',
] as const);
type Known = typeof known extends Set<infer Word> ? Word : never;

/** 迟报, 暂定, 沿用上期 …, and `*` with the reason. */
export function StatusTags({
  status,
  suppressed,
  valuePeriod,
}: Pick<IndicatorCell, 'status' | 'suppressed' | 'valuePeriod'>): ReactNode {
  const t = useText(scoreWords);
  const { locale } = useDesk();
  const word = [...known].find((one) => one === status) as Known | undefined;
  return (
    <span className="scores-tags">
      {word && isRemarkable(status) && (
        <StateTag tone={tones[word] ?? 'plain'}>
          {word === 'carried' && valuePeriod
            ? t('carriedFrom', { period: namePeriod(valuePeriod, locale) })
            : t(`status_${word}`)}
        </StateTag>
      )}
      {suppressed && <span className="kit-soft">* {t('hiddenValue')}</span>}
    </span>
  );
}
