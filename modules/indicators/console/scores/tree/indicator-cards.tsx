import { useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { formatScore, formatShare } from '../format.ts';
import { Change, ScoreMark } from '../page/marks.tsx';
import { scoreWords } from '../words.ts';
import {
  countWords,
  GroupToggle,
  IndicatorScore,
  type ListProps,
  ProofButton,
  StatusTags,
  valueWords,
} from './cells.tsx';

/** The tree on a phone: groups as headings, indicators as cards. */
export function IndicatorCards({ rows, bands, caption, onToggle, onExplain }: ListProps): ReactNode {
  const t = useText(scoreWords);
  const say = useSay();
  const { locale } = useDesk();
  return (
    <ul className="scores-cards" aria-label={caption}>
      {rows.map((row) => {
        if (row.kind !== 'indicator')
          return (
            <li key={row.group.code} className={`scores-cards__${row.kind}`}>
              <GroupToggle row={row} onToggle={onToggle} />
              <ProofButton name={say(row.group.name)} onClick={() => onExplain(row.group.code)}>
                <ScoreMark score={row.cell?.enough ? row.cell.score : null} bands={bands} />
              </ProofButton>
            </li>
          );
        const { indicator } = row;
        const explain = () => onExplain(indicator.code);
        return (
          <li key={indicator.code} className="scores-cards__indicator">
            <p className="scores-cards__name">
              <span className="scores-code">{indicator.code}</span> {say(indicator.name)}
            </p>
            <div className="scores-cards__top">
              <ProofButton name={say(indicator.name)} onClick={explain}>
                <IndicatorScore indicator={indicator} bands={bands} />
              </ProofButton>
              <ProofButton name={say(indicator.name)} onClick={explain}>
                {valueWords(indicator, locale)}
              </ProofButton>
              <Change points={indicator.change} />
            </div>
            <p className="scores-cards__foot">
              <span>{countWords(indicator)}</span>
              <span>
                {t('weightUsed')} {formatShare(indicator.weightUsed)}
              </span>
              <span>
                {t('contribution')} {formatScore(indicator.contribution)}
              </span>
              <span>{say(indicator.department)}</span>
              <StatusTags {...indicator} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
